package org.bridewell.core.audit;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.PersonId;

/// Numbers and signs the entries of this run of the application.
///
/// Each run is a writer of its own with a sequence of its own, so writers never wait for each other
/// and no two entries share a place.
public final class AuditWriter {
  static final int SUBJECT_LENGTH = 80;
  static final int DETAIL_LENGTH = 400;
  private final String name = Generators.timeBasedEpochGenerator().generate().toString();
  private final AtomicLong sequence = new AtomicLong();
  private final AuditKey key;
  private final Clock clock;

  public AuditWriter(AuditKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /// An entry for what happens now.
  public SignedEntry write(
      Actor actor, AuditAction action, String subject, Collection<PersonId> people, String detail) {
    return write(clock.instant(), actor, action, subject, people, detail);
  }

  /// An entry for what happened at a time given: for the demo partnership, whose year is past.
  ///
  /// @throws IllegalArgumentException when subject or detail is too long to be kept whole
  public SignedEntry write(
      Instant at,
      Actor actor,
      AuditAction action,
      String subject,
      Collection<PersonId> people,
      String detail) {
    if (subject.length() > SUBJECT_LENGTH || detail.length() > DETAIL_LENGTH) {
      throw new IllegalArgumentException("subject or detail too long for the trail");
    }
    var entry =
        new AuditEntry(
            name,
            sequence.incrementAndGet(),
            at.truncatedTo(ChronoUnit.MICROS),
            actor.id(),
            actor.role().name(),
            action.name(),
            subject,
            AuditEntry.joined(people),
            detail);
    return new SignedEntry(entry, key.codeOf(entry));
  }
}
