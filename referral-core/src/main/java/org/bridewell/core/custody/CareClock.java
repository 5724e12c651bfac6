package org.bridewell.core.custody;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ClockId;
import org.bridewell.core.shared.DetentionId;

/// Something that is due for a person in custody: once, or again and again until it is ended.
///
/// @param about which of its kind, by code or id; empty where a stay has only one
/// @param every at most so long between two; empty for something that is due once
/// @param dueAt when it is due next
/// @param doneAt when it was last done
/// @param reason why it runs, as a code
public record CareClock(
    ClockId id,
    DetentionId detention,
    ClockKind kind,
    String about,
    Optional<Duration> every,
    Instant dueAt,
    Optional<Instant> doneAt,
    String reason,
    AccountId startedBy,
    Instant startedAt) {

  /// A clock that starts now and is due for the first time after one interval.
  public static CareClock repeating(
      DetentionId detention,
      ClockKind kind,
      String about,
      Duration every,
      String reason,
      AccountId by,
      Instant now) {
    return new CareClock(
        ClockId.next(),
        detention,
        kind,
        about,
        Optional.of(every),
        now.plus(every),
        Optional.empty(),
        reason,
        by,
        now);
  }

  /// A clock that is due once.
  public static CareClock once(
      DetentionId detention,
      ClockKind kind,
      String about,
      Instant dueAt,
      String reason,
      AccountId by,
      Instant now) {
    return new CareClock(
        ClockId.next(),
        detention,
        kind,
        about,
        Optional.empty(),
        dueAt,
        Optional.empty(),
        reason,
        by,
        now);
  }

  /// The stricter of two clocks for the same thing: due at the earlier time, and never rarer than
  /// either. What runs already keeps its id, and the reason of the one that made it strict.
  public CareClock stricter(CareClock other) {
    var sooner = other.dueAt.isBefore(dueAt);
    var oftener =
        other.every.filter(each -> every.filter(own -> own.compareTo(each) <= 0).isEmpty());
    return new CareClock(
        id,
        detention,
        kind,
        about,
        oftener.or(() -> every),
        sooner ? other.dueAt : dueAt,
        doneAt,
        sooner || oftener.isPresent() ? other.reason : reason,
        startedBy,
        startedAt);
  }

  /// As it stands after it was done; a clock that is due once has then ended.
  public CareClock done(Instant at) {
    return new CareClock(
        id,
        detention,
        kind,
        about,
        every,
        every.map(at::plus).orElse(dueAt),
        Optional.of(at),
        reason,
        startedBy,
        startedAt);
  }
}
