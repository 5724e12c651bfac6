package org.bridewell.core.nominal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the name of a scheme or a strand in free words, so that none comes before a court in them.
///
/// Abbreviations count in capitals, so that a dip in attendance is no DIP; everything else counts
/// however it is written.
public final class SchemeWords {
  private static final Pattern ANY =
      Pattern.compile(
          Stream.of(
                  Arrays.stream(Scheme.values()).flatMap(scheme -> wordsOf(scheme).stream()),
                  Arrays.stream(Strand.values()).flatMap(strand -> wordsOf(strand).stream()),
                  Stream.of("IOM", "integrated offender", "intensive offender", "strand"))
              .flatMap(each -> each)
              .map(SchemeWords::pattern)
              .reduce((one, other) -> one + "|" + other)
              .orElseThrow());

  private SchemeWords() {}

  /// True when the words name one.
  public static boolean areIn(String words) {
    return ANY.matcher(words).find();
  }

  /// How a scheme is called.
  static List<String> wordsOf(Scheme scheme) {
    return switch (scheme) {
      case PPO -> List.of("PPO", "prolific", "priority offender");
      case DYO -> List.of("DYO", "deter young offender");
      case IOM_FIXED -> List.of("IOM fixed", "fixed cohort");
      case IOM_FLEX -> List.of("IOM flex", "flex cohort");
      case IOM_FREE -> List.of("IOM free", "free cohort");
      case DIP -> List.of("DIP", "drug interventions programme");
      case MAPPA -> List.of("MAPPA", "multi-agency public protection");
      case SHORT_SENTENCE -> List.of("short sentence");
      case WOMENS -> List.of("women’s initiative", "women's initiative");
      case IAC -> List.of("IAC", "intensive alternative");
      case CONDITIONAL_CAUTION -> List.of("conditional caution");
    };
  }

  /// How a strand is called, by either source.
  static List<String> wordsOf(Strand strand) {
    return switch (strand) {
      case PREVENT_DETER -> List.of("prevent and deter");
      case CATCH -> List.of("catch and control", "catch and convict");
      case REHAB_RESETTLE ->
          List.of(
              "rehabilitate and resettle",
              "resettle and rehabilitate",
              "rehabilitation and resettlement");
    };
  }

  private static String pattern(String word) {
    boolean abbreviation = word.equals(word.toUpperCase(Locale.ROOT));
    var quoted = Pattern.quote(word);
    return abbreviation ? "\\b" + quoted + "s?\\b" : "(?i:" + quoted + ")";
  }
}
