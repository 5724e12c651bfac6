package org.bridewell.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.instrument.AnswersSoFar;
import org.bridewell.core.instrument.Applicability;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.instrument.Truth;
import org.bridewell.core.scoring.ScoreResult.Incomplete;
import org.bridewell.core.scoring.ScoreResult.Invalid;
import org.bridewell.core.scoring.ScoreResult.ItemPoints;
import org.bridewell.core.scoring.ScoreResult.NotApplicable;
import org.bridewell.core.scoring.ScoreResult.Noted;
import org.bridewell.core.scoring.ScoreResult.Scored;
import org.bridewell.core.shared.ItemId;

/// Scores one instrument: a pure function of the definition and the responses.
///
/// A missing answer is never zero, except where the instrument's own skip rule leaves the item out.
/// Responses to items of other instruments are allowed and not looked at.
public final class Scorer {

  /// The version of the rules in this package, kept with every result beside the instrument's.
  public static final String RULES = "2";

  private Scorer() {}

  /// Scores the responses where the instrument applies, and says why not where it does not.
  public static ScoreResult score(
      Instrument instrument, Map<ItemId, Response> responses, Circumstances circumstances) {
    return instrument
        .applicability()
        .excluded(circumstances)
        .map(
            limit ->
                notApplicable(
                    instrument,
                    limit.code(),
                    limit.text(),
                    flags(Answers.of(instrument, responses))))
        .orElseGet(() -> score(instrument, responses));
  }

  /// Scores the responses.
  public static ScoreResult score(Instrument instrument, Map<ItemId, Response> responses) {
    var answers = Answers.of(instrument, responses);
    List<Flag> flags = flags(answers);
    List<ItemId> invalid = answers.refused();
    if (!invalid.isEmpty()) {
      return new Invalid(instrument.id(), instrument.version(), invalid, flags);
    }
    Optional<Applicability.Gate> shut = shut(answers);
    if (shut.isPresent()) {
      return notApplicable(instrument, shut.get().code(), shut.get().text(), flags);
    }
    List<Integer> missing = answers.missing();
    return switch (instrument.scoring()) {
      case ScoringRule.Slot(var totals, _) -> slot(instrument, totals);
      case ScoringRule.Sum(), ScoringRule.AnyYes(), ScoringRule.Prompts() when !missing.isEmpty() ->
          incomplete(answers, missing, flags);
      case ScoringRule.Sum() -> scored(answers, flags);
      case ScoringRule.AnyYes(), ScoringRule.Prompts() -> noted(answers, flags);
    };
  }

  /// True unless the response is an answer that the item cannot have.
  public static boolean accepts(Item item, Response response) {
    return Answers.accepts(item, response);
  }

  private static Optional<Applicability.Gate> shut(Answers answers) {
    List<Truth> gates = answers.instrument().sheet().gates();
    for (int i = 0; i < gates.size(); i++) {
      if (gates.get(i).holds(answers)) {
        return Optional.of(answers.instrument().applicability().gates().get(i));
      }
    }
    return Optional.empty();
  }

  /// An answer that alerts stays a warning, whatever else turns out about the person (HZ-16).
  private static ScoreResult notApplicable(
      Instrument instrument, String code, String text, List<Flag> flags) {
    var warnings = flags.stream().filter(flag -> flag.alert().isPresent()).toList();
    return new NotApplicable(instrument.id(), instrument.version(), code, text, warnings);
  }

  private static ScoreResult scored(Answers answers, List<Flag> flags) {
    var instrument = answers.instrument();
    int total = answers.total();
    return new Scored(
        instrument.id(),
        instrument.version(),
        total,
        Banding.band(answers, total).orElseThrow(),
        flags,
        points(answers));
  }

  private static ScoreResult noted(Answers answers, List<Flag> flags) {
    var instrument = answers.instrument();
    var band = Banding.band(answers, answers.total());
    return new Noted(instrument.id(), instrument.version(), band, flags);
  }

  private static ScoreResult incomplete(Answers answers, List<Integer> missing, List<Flag> flags) {
    var instrument = answers.instrument();
    var possible = Possible.of(answers);
    return new Incomplete(
        instrument.id(),
        instrument.version(),
        missing.stream().map(instrument.sheet()::id).toList(),
        instrument.totals().map(_ -> possible.range()),
        possible.bands(answers),
        flags,
        points(answers));
  }

  private static ScoreResult slot(Instrument instrument, Optional<Totals> totals) {
    return new Incomplete(
        instrument.id(),
        instrument.version(),
        List.of(),
        totals,
        instrument.bands(),
        List.of(),
        List.of());
  }

  private static List<Flag> flags(Answers answers) {
    List<Flag> all = answers.instrument().flags();
    List<Truth> fires = answers.instrument().sheet().flags();
    List<Flag> flags = new ArrayList<>(0);
    for (int i = 0; i < fires.size(); i++) {
      if (fires.get(i).holds(answers)) {
        flags.add(all.get(i));
      }
    }
    return flags;
  }

  private static List<ItemPoints> points(Answers answers) {
    var sheet = answers.instrument().sheet();
    var result = new ArrayList<ItemPoints>(sheet.size());
    for (int i = 0; i < sheet.size(); i++) {
      int points = sheet.scored(i) ? answers.points(i) : AnswersSoFar.UNKNOWN;
      if (points != AnswersSoFar.UNKNOWN) {
        result.add(new ItemPoints(sheet.id(i), points, !answers.answered(i)));
      }
    }
    return result;
  }
}
