package org.bridewell.core.observation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.scoring.Scorer;

/// What in a round alerts somebody, the strictest first.
///
/// A flag counts as soon as its values are known. A total counts once it is certain to be so high;
/// when the round is finished with values missing, the highest total still possible counts (HZ-06).
final class Warnings {
  private final Vitals vitals;

  Warnings(Vitals vitals) {
    this.vitals = vitals;
  }

  List<Warning> of(Round round, Circumstances circumstances) {
    var warnings = new ArrayList<Warning>();
    for (var id : round.kind().instruments()) {
      warnings.addAll(of(vitals.instrument(id, round), round, circumstances));
    }
    var responses = round.responses();
    PeakFlow.of(responses)
        .flatMap(PeakFlow::level)
        .ifPresent(level -> warnings.add(new Warning(level, "BEDSIDE", "PEAK_FLOW")));
    if (vitals.instrument(Vitals.GCS).items().stream().anyMatch(i -> round.isMissing(i.id()))) {
      warnings.add(new Warning(AlertLevel.CLINICIAN, "GCS", "NOT_TESTED"));
    }
    return warnings.stream().sorted(Comparator.comparing(Warning::level)).toList();
  }

  private static List<Warning> of(Instrument instrument, Round round, Circumstances circumstances) {
    var result = Scorer.score(instrument, round.responses(), circumstances);
    var name = instrument.id().value();
    var warnings = new ArrayList<Warning>();
    if (instrument.id().equals(Vitals.NEWS2)) {
      band(result, round.finishedAt().isPresent())
          .flatMap(band -> level(band).map(level -> new Warning(level, name, band.code())))
          .ifPresent(warnings::add);
    }
    for (var flag : result.flags()) {
      flag.alert()
          .map(alert -> new Warning(AlertLevel.of(alert), name, flag.code()))
          .ifPresent(warnings::add);
    }
    return instrument.id().equals(Vitals.NEWS2) ? toldOnce(warnings) : warnings;
  }

  /// Each emergency has its own line; "3 in a single value" is not told beside one, nor a second
  /// time beside the total that it makes (HZ-34).
  private static List<Warning> toldOnce(List<Warning> warnings) {
    var emergencies = warnings.stream().filter(w -> w.level() == AlertLevel.CALL_999).toList();
    if (!emergencies.isEmpty()) {
      return emergencies;
    }
    boolean single = warnings.stream().anyMatch(w -> w.code().equals("SINGLE_3"));
    return warnings.stream()
        .filter(w -> !single || !w.code().equals("LOW_MEDIUM_SINGLE_3"))
        .limit(1)
        .toList();
  }

  private static Optional<Band> band(ScoreResult result, boolean finished) {
    return switch (result) {
      case ScoreResult.Scored scored -> Optional.of(scored.band());
      case ScoreResult.Incomplete open when !open.bandsPossible().isEmpty() ->
          Optional.of(finished ? open.bandsPossible().getLast() : open.bandsPossible().getFirst());
      case ScoreResult.Incomplete _,
          ScoreResult.Noted _,
          ScoreResult.NotApplicable _,
          ScoreResult.Invalid _ ->
          Optional.empty();
    };
  }

  /// Levels of the totals: local policy, as the instrument's actions say.
  private static Optional<AlertLevel> level(Band band) {
    return switch (band.code()) {
      case "HIGH" -> Optional.of(AlertLevel.CALL_999);
      case "MEDIUM", "LOW_MEDIUM_SINGLE_3" -> Optional.of(AlertLevel.CLINICIAN);
      default -> Optional.empty();
    };
  }
}
