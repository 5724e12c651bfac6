package org.bridewell.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bridewell.core.instrument.Applicability;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.scoring.ScoreResult.Incomplete;
import org.bridewell.core.scoring.ScoreResult.Invalid;
import org.bridewell.core.scoring.ScoreResult.ItemPoints;
import org.bridewell.core.scoring.ScoreResult.NotApplicable;
import org.bridewell.core.scoring.ScoreResult.Scored;
import org.bridewell.core.shared.ItemId;

/// Scores one instrument: a pure function of the definition and the responses.
///
/// A missing answer is never zero, except where the instrument's own skip rule leaves the item out.
/// Responses to items of other instruments are allowed and not looked at.
public final class Scorer {

  /// The version of the rules in this package, kept with every result beside the instrument's.
  public static final String RULES = "1";

  private Scorer() {}

  /// Scores the responses where the instrument applies, and says why not where it does not.
  public static ScoreResult score(
      Instrument instrument, Map<ItemId, Response> responses, Circumstances circumstances) {
    return instrument
        .applicability()
        .excluded(circumstances)
        .map(limit -> notApplicable(instrument, limit))
        .orElseGet(() -> score(instrument, responses));
  }

  /// Scores the responses.
  public static ScoreResult score(Instrument instrument, Map<ItemId, Response> responses) {
    var answers = Answers.of(instrument, responses);
    List<Flag> flags = flags(answers);
    List<ItemId> invalid = invalid(instrument, responses);
    if (!invalid.isEmpty()) {
      return new Invalid(instrument.id(), instrument.version(), invalid, flags);
    }
    List<ItemId> missing = answers.missing().stream().map(Item::id).toList();
    return missing.isEmpty() ? scored(answers, flags) : incomplete(answers, missing, flags);
  }

  private static ScoreResult notApplicable(Instrument instrument, Applicability.Limit limit) {
    return new NotApplicable(instrument.id(), instrument.version(), limit.code(), limit.text());
  }

  private static ScoreResult scored(Answers answers, List<Flag> flags) {
    var instrument = answers.instrument();
    int total = PossibleTotals.of(answers).nextSetBit(0);
    return new Scored(
        instrument.id(),
        instrument.version(),
        total,
        instrument.band(total),
        flags,
        points(answers));
  }

  private static ScoreResult incomplete(Answers answers, List<ItemId> missing, List<Flag> flags) {
    var instrument = answers.instrument();
    var totals = PossibleTotals.of(answers);
    return new Incomplete(
        instrument.id(),
        instrument.version(),
        missing,
        totals.nextSetBit(0),
        totals.length() - 1,
        PossibleTotals.bands(instrument.bands(), totals),
        flags,
        points(answers));
  }

  private static List<Flag> flags(Answers answers) {
    return answers.instrument().flags().stream()
        .filter(flag -> answers.holds(flag.when()))
        .toList();
  }

  private static List<ItemId> invalid(Instrument instrument, Map<ItemId, Response> responses) {
    return instrument.items().stream()
        .filter(
            item ->
                responses.get(item.id()) instanceof Response.Answered(String code)
                    && item.option(code).isEmpty())
        .map(Item::id)
        .toList();
  }

  private static List<ItemPoints> points(Answers answers) {
    var result = new ArrayList<ItemPoints>();
    for (Item item : answers.instrument().items()) {
      answers
          .points(item.id())
          .ifPresent(
              points ->
                  result.add(new ItemPoints(item.id(), points, !answers.answered(item.id()))));
    }
    return result;
  }
}
