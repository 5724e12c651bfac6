package org.bridewell.ui;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/// All that the application logs, at DEBUG, with stack traces: as if somebody had asked for
/// `logging.level.root=debug`. What the application itself keeps silent stays silent.
final class LogCapture implements AutoCloseable {
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Logger own = (Logger) LoggerFactory.getLogger("org.bridewell");
  private final Level rootLevel = root.getLevel();
  private final Level ownLevel = own.getLevel();
  private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();

  LogCapture() {
    LoggerContext context = root.getLoggerContext();
    var encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%level %logger [%thread] %mdc %kvp %msg%n%ex");
    encoder.start();
    appender.setContext(context);
    appender.setEncoder(encoder);
    appender.setOutputStream(written);
    appender.start();
    root.iteratorForAppenders().forEachRemaining(others::add);
    others.forEach(root::detachAppender);
    root.addAppender(appender);
    root.setLevel(Level.DEBUG);
    own.setLevel(Level.DEBUG);
  }

  /// What was written so far.
  String text() {
    return written.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    root.setLevel(rootLevel);
    own.setLevel(ownLevel);
    root.detachAppender(appender);
    others.forEach(root::addAppender);
    appender.stop();
  }
}
