package org.bridewell.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/// Says in one sentence why Bridewell did not start, where Bridewell itself refused.
class PlainRefusal implements FailureAnalyzer {
  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (refusedByBridewell(cause)) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, failure);
      }
    }
    return null;
  }

  private static boolean refusedByBridewell(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return cause instanceof IllegalStateException
        && trace.length > 0
        && trace[0].getClassName().startsWith("org.bridewell.");
  }
}
