package org.bridewell.core.observation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.ItemId;

/// How often somebody is looked at after a head injury, after NICE on observation in hospital (read
/// in its pathway of 2020): half-hourly until the GCS is 15, then half-hourly for 2 hours, hourly
/// for 4, two-hourly after that. A GCS below 15 begins it anew. Awaiting clinical review.
final class HeadInjurySeries {
  static final Duration FIRST = Duration.ofMinutes(30);
  static final Duration SECOND = Duration.ofHours(1);
  static final Duration THIRD = Duration.ofHours(2);

  private static final Duration FIRST_LASTS = Duration.ofHours(2);
  private static final Duration SECOND_LASTS = Duration.ofHours(6);

  /// What a look at a head injury is not without.
  static final Set<ItemId> NEEDED =
      Set.of(
          new ItemId("gcs-eyes"),
          new ItemId("gcs-verbal"),
          new ItemId("gcs-motor"),
          Vitals.PUPILS,
          new ItemId("bedside-pupils-react"));

  private HeadInjurySeries() {}

  /// Whether a set of observations is one of the series: awareness and pupils are there.
  static boolean counts(Round round) {
    return round.kind() == Round.Kind.OBSERVATIONS
        && round.finishedAt().isPresent()
        && NEEDED.stream()
            .allMatch(item -> round.found(item).filter(f -> f.response().isAnswer()).isPresent());
  }

  /// How long after the last of these rounds the next one is due.
  ///
  /// @param rounds in the order in which they were seen
  static Duration next(List<Round> rounds) {
    Optional<Instant> awakeSince = Optional.empty();
    Optional<Instant> last = Optional.empty();
    for (var round : rounds.stream().filter(HeadInjurySeries::counts).toList()) {
      last = Optional.of(round.observedAt());
      awakeSince =
          isAwake(round) ? awakeSince.or(() -> Optional.of(round.observedAt())) : Optional.empty();
    }
    if (awakeSince.isEmpty()) {
      return FIRST;
    }
    var awake = Duration.between(awakeSince.get(), last.orElseThrow());
    if (awake.compareTo(FIRST_LASTS) < 0) {
      return FIRST;
    }
    return awake.compareTo(SECOND_LASTS) < 0 ? SECOND : THIRD;
  }

  private static boolean isAwake(Round round) {
    var responses = round.responses();
    return new Response.Answered("spontaneous").equals(responses.get(new ItemId("gcs-eyes")))
        && new Response.Answered("orientated").equals(responses.get(new ItemId("gcs-verbal")))
        && new Response.Answered("obeys").equals(responses.get(new ItemId("gcs-motor")));
  }
}
