package org.bridewell.core.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;

/// What happened around the alerts of a stay, as it is kept.
public interface Emergencies {
  /// That something was done, at the server's time.
  record Stamped(
      AnswerId id, DetentionId detention, EmergencyMoment moment, AccountId by, Instant at) {}

  /// That an alert was tapped by mistake; it stays with the officer.
  record Mistake(AlertId alert, String reason, AccountId by, Instant at) {}

  /// That an officer was told of an alert aloud; it is not "seen".
  record Told(AnswerId id, AlertId alert, AccountId to, AccountId by, Instant at) {}

  /// That somebody stays with a person until another takes over.
  record Stay(AnswerId id, DetentionId detention, AccountId who, AccountId by, Instant at) {}

  /// That a hospital cleared the person: who there, and when.
  record Clearance(
      AnswerId id,
      DetentionId detention,
      String hospital,
      String clearedBy,
      Instant clearedAt,
      AccountId by,
      Instant at) {}

  /// Keeps a moment; false when this id was kept before.
  boolean keep(Stamped stamped);

  /// The moments of a stay, the oldest first.
  List<Stamped> moments(DetentionId detention);

  /// Keeps that an alert was a mistake; the first reason stays.
  void keep(Mistake mistake);

  /// What was tapped by mistake in a stay.
  List<Mistake> mistakes(DetentionId detention);

  /// Keeps that somebody was told; false when this id was kept before.
  boolean keep(Told told);

  /// Who was told aloud in a stay, the oldest first.
  List<Told> told(DetentionId detention);

  /// Keeps who stays; false when this id was kept before.
  boolean keep(Stay stay);

  /// Who stays, as it was last said.
  Optional<Stay> stays(DetentionId detention);

  /// Keeps a clearance; false when this id was kept before.
  boolean keep(Clearance clearance);

  /// The latest clearance of a stay.
  Optional<Clearance> clearance(DetentionId detention);
}
