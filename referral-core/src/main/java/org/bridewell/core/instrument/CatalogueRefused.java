package org.bridewell.core.instrument;

import java.util.List;
import java.util.stream.Collectors;

/// The whole catalogue is refused: one wrong cut-off would miss need in everyone screened.
public final class CatalogueRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  CatalogueRefused(List<Fault> faults) {
    super(
        faults.stream()
            .map(Fault::toString)
            .collect(Collectors.joining("\n", "Instrument catalogue refused:\n", "")));
    this.faults = List.copyOf(faults);
  }

  /// Everything that was found wrong, in the order of the files.
  public List<Fault> faults() {
    return faults;
  }
}
