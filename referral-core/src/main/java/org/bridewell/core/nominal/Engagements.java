package org.bridewell.core.nominal;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.EngagementId;
import org.bridewell.core.shared.NominalId;

/// How nominals engage, and which extracts were made of it.
public interface Engagements {
  /// What stands, the latest first.
  List<EngagementFact> of(NominalId nominal);

  /// Keeps a fact; false when there is no such nominal.
  boolean add(NominalId nominal, EngagementFact fact, Actor by, Instant now);

  /// Strikes a fact out, with the reason; false when it does not stand.
  boolean strike(EngagementId id, String reason, Actor by, Instant now);

  /// Keeps that an extract was made.
  void made(NominalId nominal, CourtExtract extract, Actor by, Instant now);
}
