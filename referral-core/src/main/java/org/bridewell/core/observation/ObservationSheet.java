package org.bridewell.core.observation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.RoundId;

/// Everything that was observed in one stay, as one page needs it.
///
/// @param rounds in the order in which they were seen
public record ObservationSheet(
    Detention held, Circumstances circumstances, List<Round> rounds, List<CareClock> clocks)
    implements Redacted {
  private static final int PREGNANT_FROM = 12;
  private static final int PREGNANT_TO = 60;

  public ObservationSheet {
    rounds = List.copyOf(rounds);
    clocks = List.copyOf(clocks);
  }

  /// How long an unfinished round is gone on with; after that a new one begins.
  public static final Duration GOES_ON = Duration.ofMinutes(30);

  /// The newest round of a kind that is not finished: anybody goes on with it, at any terminal.
  public Optional<Round> open(Round.Kind kind, Instant now) {
    return rounds.reversed().stream()
        .filter(round -> round.kind() == kind && round.finishedAt().isEmpty())
        .filter(round -> round.recordedAt().isAfter(now.minus(GOES_ON)))
        .findFirst();
  }

  /// One round, if it was begun.
  public Optional<Round> round(RoundId id) {
    return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
  }

  /// The finished rounds of a kind.
  public List<Round> finished(Round.Kind kind) {
    return rounds.stream()
        .filter(round -> round.kind() == kind && round.finishedAt().isPresent())
        .toList();
  }

  /// The clock of a kind that runs, if one does.
  public Optional<CareClock> clock(ClockKind kind) {
    return clocks.stream().filter(clock -> clock.kind() == kind).findFirst();
  }

  /// Whether it is asked if the person is pregnant: not where that cannot be.
  public boolean asksPregnancy() {
    int age = circumstances.age().orElse(PREGNANT_FROM);
    return circumstances.sex().filter(Circumstances.Sex.MALE::equals).isEmpty()
        && age >= PREGNANT_FROM
        && age <= PREGNANT_TO;
  }

  @Override
  public String toString() {
    return redacted();
  }
}
