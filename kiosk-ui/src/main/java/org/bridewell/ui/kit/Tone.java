package org.bridewell.ui.kit;

/// What a badge, an alert or a fact means. Red (`STOP`) is act now, and nothing else.
public enum Tone {
  PLAIN(""),
  INFO("info"),
  OK("ok"),
  DUE("due"),
  STOP("stop");

  private final String suffix;

  Tone(String suffix) {
    this.suffix = suffix;
  }

  /// The tone as the end of a class name, empty for plain.
  String suffix() {
    return suffix;
  }
}
