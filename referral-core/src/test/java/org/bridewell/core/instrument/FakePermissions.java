package org.bridewell.core.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.InstrumentId;

/// Permissions in memory.
final class FakePermissions implements Permissions {
  private final List<PermissionStep> kept = new ArrayList<>();

  @Override
  public List<PermissionStep> all() {
    return List.copyOf(kept);
  }

  @Override
  public Optional<PermissionStep> last(InstrumentId instrument) {
    return kept.reversed().stream()
        .filter(each -> each.instrument().equals(instrument))
        .findFirst();
  }

  @Override
  public boolean add(PermissionStep step) {
    var before = last(step.instrument()).map(PermissionStep::step).orElse(0);
    return step.step() == before + 1 && kept.add(step);
  }
}
