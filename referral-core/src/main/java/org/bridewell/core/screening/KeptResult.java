package org.bridewell.core.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.bridewell.core.instrument.Applicability;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;

/// A result as it was kept. Read back it says what it said then, whatever the rules are now: only
/// the points beside each answer, which follow from the instrument's version, are looked up.
///
/// @param rules the version of the scoring rules that made it
/// @param notApplicable the code of the limit, where there is no score because of it
public record KeptResult(
    InstrumentId instrument,
    String version,
    String rules,
    Outcome outcome,
    OptionalInt total,
    OptionalInt lowest,
    OptionalInt highest,
    Optional<String> band,
    List<String> bandsPossible,
    List<String> flags,
    Optional<String> notApplicable) {

  /// The kinds of result that are kept.
  public enum Outcome {
    SCORED,
    /// Everything asked; by its rule no total.
    NOTED,
    INCOMPLETE,
    NOT_APPLICABLE
  }

  public KeptResult {
    bandsPossible = List.copyOf(bandsPossible);
    flags = List.copyOf(flags);
  }

  /// The result as it was, of that instrument in the kept version and with the kept answers.
  ScoreResult read(Instrument asked, Map<ItemId, Response> responses) {
    var looked = Scorer.score(asked, responses);
    return switch (outcome) {
      case SCORED ->
          new ScoreResult.Scored(
              instrument,
              version,
              total.orElseThrow(),
              band.flatMap(asked::band).orElseThrow(),
              flagsOf(asked),
              points(looked));
      case NOTED ->
          new ScoreResult.Noted(instrument, version, band.flatMap(asked::band), flagsOf(asked));
      case INCOMPLETE ->
          new ScoreResult.Incomplete(
              instrument,
              version,
              looked instanceof ScoreResult.Incomplete open ? open.missing() : List.of(),
              totals(),
              possible(asked),
              flagsOf(asked),
              points(looked));
      case NOT_APPLICABLE -> notApplicable(asked);
    };
  }

  private ScoreResult notApplicable(Instrument asked) {
    var code = notApplicable.orElse("");
    var exclusions =
        asked.applicability().exclusions().stream()
            .filter(limit -> limit.code().equals(code))
            .map(Applicability.Limit::text);
    var gates =
        asked.applicability().gates().stream()
            .filter(gate -> gate.code().equals(code))
            .map(Applicability.Gate::text);
    var reason = Stream.concat(exclusions, gates).findFirst().orElse("");
    return new ScoreResult.NotApplicable(instrument, version, code, reason, flagsOf(asked));
  }

  private Optional<Totals> totals() {
    return lowest.isPresent() && highest.isPresent()
        ? Optional.of(new Totals(lowest.getAsInt(), highest.getAsInt()))
        : Optional.empty();
  }

  /// Results from before the bands were kept say them by their range.
  private List<Band> possible(Instrument asked) {
    if (!bandsPossible.isEmpty() || totals().isEmpty()) {
      return bandsPossible.stream().flatMap(code -> asked.band(code).stream()).toList();
    }
    var range = totals().get();
    return asked.bands().stream()
        .filter(each -> each.totals().filter(t -> meet(t, range)).isPresent())
        .toList();
  }

  private static boolean meet(Totals one, Totals other) {
    return one.from() <= other.to() && other.from() <= one.to();
  }

  private List<Flag> flagsOf(Instrument asked) {
    return asked.flags().stream().filter(flag -> flags.contains(flag.code())).toList();
  }

  private static List<ScoreResult.ItemPoints> points(ScoreResult looked) {
    return switch (looked) {
      case ScoreResult.Scored scored -> scored.points();
      case ScoreResult.Incomplete incomplete -> incomplete.points();
      case ScoreResult.Noted _, ScoreResult.NotApplicable _, ScoreResult.Invalid _ -> List.of();
    };
  }
}
