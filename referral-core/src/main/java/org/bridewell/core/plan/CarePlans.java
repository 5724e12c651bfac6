package org.bridewell.core.plan;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PlanId;

/// Care plans as they are kept. They are read from their own tables alone: nothing here can show an
/// answer or a score.
public interface CarePlans {
  /// Keeps a new version.
  ///
  /// @return false when the stay has a version of this number already
  boolean add(CarePlan plan);

  /// Keeps what the officer decided about a version.
  ///
  /// @return false when an officer decided about it before
  boolean decided(PlanId plan, CarePlan.Decision decision);

  /// The versions of a stay, the newest first.
  List<CarePlan> versions(DetentionId detention);

  /// The version that stands.
  default Optional<CarePlan> latest(DetentionId detention) {
    return versions(detention).stream().findFirst();
  }
}
