package org.bridewell.core.scoring;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;

/// One case with its source: answers, and what must come out. Expected values come from the
/// publication or a calculation by hand, never from this product.
///
/// @param score empty when no total comes out
/// @param band its code, with `+CODE` for each flag that stands before it; of prompts the flags
///   alone, or `NO_FLAG`; `INVALID` when no score comes out, because answers are missing or refused
public record ScoreVector(
    String instrument, String answers, String score, String band, String source) {

  private static final String NO_FLAG = "NO_FLAG";

  /// What came out, written as it is in a file of vectors.
  public record Outcome(String score, String band) {

    /// No score came out.
    public static final Outcome INVALID = new Outcome("", "INVALID");

    @Override
    public String toString() {
      return (score + " " + band).strip();
    }
  }

  /// What must come out.
  public Outcome expected() {
    return new Outcome(score, band);
  }

  /// True when that is what must come out; numbers are compared as numbers, and capitals do not
  /// matter.
  public boolean agreesWith(Outcome outcome) {
    return band.equalsIgnoreCase(outcome.band()) && sameNumber(score, outcome.score());
  }

  /// What comes out of an instrument with these answers, whoever they are for.
  public static Outcome outcome(Instrument instrument, String answers) {
    return VectorAnswers.read(instrument, answers)
        .map(responses -> written(Scorer.score(instrument, responses)))
        .orElse(Outcome.INVALID);
  }

  private static Outcome written(ScoreResult result) {
    return switch (result) {
      case ScoreResult.Scored scored ->
          new Outcome(Integer.toString(scored.total()), band(scored.band(), scored));
      case ScoreResult.Noted noted -> new Outcome("", band(noted));
      case ScoreResult.Incomplete _, ScoreResult.NotApplicable _, ScoreResult.Invalid _ ->
          Outcome.INVALID;
    };
  }

  private static String band(ScoreResult.Noted noted) {
    return noted.band().map(band -> band(band, noted)).orElseGet(() -> flags(noted));
  }

  private static String band(Band band, ScoreResult result) {
    return Stream.concat(
            Stream.of(band.code()), result.flags().stream().filter(Flag::headline).map(Flag::code))
        .collect(Collectors.joining("+"));
  }

  private static String flags(ScoreResult prompts) {
    return prompts.flags().isEmpty()
        ? NO_FLAG
        : prompts.flags().stream().map(Flag::code).collect(Collectors.joining("+"));
  }

  private static boolean sameNumber(String expected, String actual) {
    if (expected.equals(actual)) {
      return true;
    }
    try {
      return new BigDecimal(expected).compareTo(new BigDecimal(actual)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
