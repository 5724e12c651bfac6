package org.bridewell.core.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.InstrumentId;

/// Sign-offs in memory.
final class FakeSignOffs implements SignOffs {
  private final List<SignOff> kept = new ArrayList<>();

  @Override
  public List<SignOff> all() {
    return List.copyOf(kept);
  }

  @Override
  public Optional<SignOff> last(InstrumentId instrument, String version) {
    return kept.reversed().stream()
        .filter(each -> each.instrument().equals(instrument) && each.version().equals(version))
        .findFirst();
  }

  @Override
  public boolean add(SignOff made) {
    var before = last(made.instrument(), made.version()).map(SignOff::step).orElse(0);
    return made.step() == before + 1 && kept.add(made);
  }
}
