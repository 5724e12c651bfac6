package org.bridewell.core.instrument;

import java.util.List;
import java.util.Optional;

/// One instrument of the catalogue with everything that was decided about it.
///
/// @param sha256 the checksum of the installed file
/// @param signOffs decisions about this version, the first first
/// @param permissions records about its permission, the first first
/// @param offer whether it may be asked here
public record CatalogueEntry(
    Instrument instrument,
    String sha256,
    List<SignOff> signOffs,
    List<PermissionStep> permissions,
    Offer offer) {

  public CatalogueEntry {
    signOffs = List.copyOf(signOffs);
    permissions = List.copyOf(permissions);
  }

  /// The sign-off that counts for the installed file; empty when there is none.
  public Optional<SignOff> signedOff() {
    return last(signOffs).filter(decision -> decision.covers(sha256));
  }

  /// The permission that counts; empty when none is recorded, or it was withdrawn.
  public Optional<PermissionStep> permission() {
    return last(permissions).filter(step -> step.decision() == PermissionStep.Decision.GIVEN);
  }

  private static <T> Optional<T> last(List<T> decisions) {
    return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
  }
}
