package org.bridewell.core.medicine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bridewell.core.medicine.BeforeDose.Roused;
import org.bridewell.core.observation.Finding;
import org.bridewell.core.observation.Round;
import org.bridewell.core.observation.Rounds;
import org.bridewell.core.observation.RousingCheck;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.safety.GlucoseReading;
import org.bridewell.core.safety.Glucoses;
import org.bridewell.core.shared.DetentionId;

/// Reads the newest rousing check, breathing and glucose of a stay: nobody types again what is
/// written down already, and a check that failed is not typed over (HZ-14).
public class RecentLooks implements Looks {
  private final Rounds rounds;
  private final Vitals vitals;
  private final Glucoses glucoses;

  public RecentLooks(Rounds rounds, Vitals vitals, Glucoses glucoses) {
    this.rounds = rounds;
    this.vitals = vitals;
    this.glucoses = glucoses;
  }

  @Override
  public BeforeDose recent(DetentionId detention, Instant now) {
    var fresh =
        rounds.of(detention).reversed().stream()
            .filter(each -> isFresh(each.observedAt(), now))
            .toList();
    var rousing = newest(fresh, this::roused);
    var breathing = newest(fresh, RecentLooks::breaths);
    var glucose =
        glucoses.all(detention).stream()
            .filter(each -> isFresh(each.at(), now) && each.mmol().isPresent())
            .findFirst();
    return new BeforeDose(
        Optional.empty(),
        "",
        rousing.map(Seen::at),
        rousing.map(Seen::what),
        breathing.map(Seen::what),
        glucose.flatMap(GlucoseReading::mmol).map(RecentLooks::tenths),
        glucose.map(GlucoseReading::at));
  }

  private record Seen<T>(Instant at, T what) {}

  private static <T> Optional<Seen<T>> newest(
      List<Round> rounds, Function<Round, Optional<T>> what) {
    return rounds.stream()
        .flatMap(
            each -> what.apply(each).map(found -> new Seen<>(each.observedAt(), found)).stream())
        .findFirst();
  }

  /// A part that failed counts before the check is finished.
  private Optional<Roused> roused(Round round) {
    if (round.kind() != Round.Kind.ROUSING) {
      return Optional.empty();
    }
    var prompts = vitals.instrument(round.kind().instruments().getFirst(), round);
    if (RousingCheck.failed(prompts, round.responses())) {
      return Optional.of(Roused.NOT_FULLY);
    }
    return Optional.of(Roused.FULLY)
        .filter(_ -> round.finishedAt().isPresent())
        .filter(_ -> RousingCheck.passed(prompts, round.responses()));
  }

  private static Optional<Integer> breaths(Round round) {
    return round
        .found(Vitals.RESPIRATION)
        .filter(Finding.Measured.class::isInstance)
        .map(found -> ((Finding.Measured) found).value().intValue());
  }

  private static int tenths(BigDecimal mmol) {
    return mmol.movePointRight(1).setScale(0, RoundingMode.DOWN).intValueExact();
  }

  private static boolean isFresh(Instant at, Instant now) {
    return !at.isAfter(now) && !at.isBefore(now.minus(DoseRules.FRESH));
  }
}
