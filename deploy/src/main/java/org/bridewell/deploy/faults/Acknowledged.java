package org.bridewell.deploy.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The log of acknowledged answers, kept by the one who kills: a file, and the same in memory.
final class Acknowledged implements AutoCloseable {
  private final List<Answer> answers = new ArrayList<>();
  private final FileChannel file;

  Acknowledged(Path log) throws IOException {
    this.file =
        FileChannel.open(
            log,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
  }

  synchronized void add(Answer answer) {
    try {
      file.write(ByteBuffer.wrap((answer.line() + "\n").getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    answers.add(answer);
    notifyAll();
  }

  /// All so far.
  synchronized List<Answer> all() {
    return List.copyOf(answers);
  }

  synchronized int size() {
    return answers.size();
  }

  /// Waits until answers are acknowledged again.
  synchronized void awaitMore(int more, Duration limit) throws InterruptedException {
    int enough = answers.size() + more;
    long end = System.nanoTime() + limit.toNanos();
    while (answers.size() < enough) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new IllegalStateException("no answer was acknowledged for " + limit);
      }
      wait(left);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
