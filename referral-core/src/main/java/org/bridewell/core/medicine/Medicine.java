package org.bridewell.core.medicine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.MedicineId;
import org.bridewell.core.shared.Redacted;

/// A medicine of a person in custody.
///
/// @param stoppedAt when it was stopped; empty while it is given
public record Medicine(
    MedicineId id,
    DetentionId detention,
    Entry entry,
    AccountId recordedBy,
    Instant recordedAt,
    Optional<Instant> stoppedAt)
    implements Redacted {

  /// What a medicine asks for before a dose.
  public enum Kind {
    /// Methadone, buprenorphine, morphine and the like (HZ-14).
    OPIOID,
    INSULIN,
    OTHER,
    /// The person takes something and nobody knows its name yet: a task, never an empty list.
    NOT_KNOWN
  }

  /// The way in which it is taken.
  public enum Route {
    MOUTH,
    UNDER_TONGUE,
    INHALED,
    INJECTED,
    SKIN,
    OTHER,
    NOT_KNOWN
  }

  /// What is written down about it.
  ///
  /// @param name empty only for a medicine that nobody knows the name of
  /// @param every at least so long between two doses; empty when it is taken as needed
  /// @param lastTaken by the person's account, before arrival; empty when not known
  /// @param authority who prescribed it, or the direction under which it is given
  /// @param source who confirmed it: the pharmacy, the surgery, the label
  public record Entry(
      String name,
      Kind kind,
      boolean controlled,
      String dose,
      Route route,
      Optional<Duration> every,
      Optional<Instant> lastTaken,
      String authority,
      String source)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  public boolean isGiven() {
    return stoppedAt.isEmpty();
  }

  /// When the next dose is due: one interval after the last; now, when the last is not known; never
  /// by itself for what is taken as needed.
  public Optional<Instant> nextDue(Optional<Instant> lastGiven) {
    return entry
        .every()
        .map(
            each -> lastGiven.or(entry::lastTaken).map(last -> last.plus(each)).orElse(recordedAt));
  }

  @Override
  public String toString() {
    return redacted();
  }
}
