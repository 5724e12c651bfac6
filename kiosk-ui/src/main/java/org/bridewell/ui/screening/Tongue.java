package org.bridewell.ui.screening;

import java.util.List;
import java.util.stream.Stream;
import org.bridewell.ui.kit.Texts;

/// A language of the pages that the person reads. A published test is asked in a language in which
/// it is published, and none is yet: its words stay English, and the page says so.
enum Tongue {
  ENGLISH("", "en", "English", false, true),
  EASY_READ("-easy", "en", "Easy Read", false, false),
  POLISH("-pl", "pl", "Polski", false, false),
  ROMANIAN("-ro", "ro", "Română", false, false),
  URDU("-ur", "ur", "اردو", true, false),
  ARABIC("-ar", "ar", "العربية", true, false);

  private final String suffix;
  private final String tag;
  private final String ownName;
  private final boolean rightToLeft;
  private final boolean reviewed;

  /// @param reviewed whether a qualified person has reviewed the translation
  Tongue(String suffix, String tag, String ownName, boolean rightToLeft, boolean reviewed) {
    this.suffix = suffix;
    this.tag = tag;
    this.ownName = ownName;
    this.rightToLeft = rightToLeft;
    this.reviewed = reviewed;
  }

  /// Those that may be chosen: in production only what was reviewed, unless the installation says
  /// otherwise.
  static List<Tongue> offered(boolean unreviewedToo) {
    return Stream.of(values()).filter(tongue -> unreviewedToo || tongue.reviewed).toList();
  }

  /// The words of the person's pages.
  Texts texts() {
    return Texts.of("lending" + suffix);
  }

  /// The language as HTML names it.
  String tag() {
    return tag;
  }

  /// What its speakers call it.
  String ownName() {
    return ownName;
  }

  String direction() {
    return rightToLeft ? "rtl" : "ltr";
  }

  boolean isReviewed() {
    return reviewed;
  }
}
