package org.bridewell.ui.kit;

/// The three alert levels, each with a shape of its own.
public enum Level {
  /// 999 now: octagon.
  EMERGENCY("999", "is-stop", Icon.STOP),
  /// Clinician now: triangle.
  CLINICIAN("clinician", "is-clin", Icon.DUE),
  /// Officer told, clock starts: bell.
  OFFICER("officer", "is-off", Icon.BELL);

  private final String suffix;
  private final String answerClass;
  private final Icon icon;

  Level(String suffix, String answerClass, Icon icon) {
    this.suffix = suffix;
    this.answerClass = answerClass;
    this.icon = icon;
  }

  String suffix() {
    return suffix;
  }

  String answerClass() {
    return answerClass;
  }

  /// The level's shape.
  public Icon icon() {
    return icon;
  }
}
