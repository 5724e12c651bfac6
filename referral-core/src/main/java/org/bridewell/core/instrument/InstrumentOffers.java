package org.bridewell.core.instrument;

import java.util.Optional;
import org.bridewell.core.instrument.Offer.Reason;
import org.bridewell.core.shared.InstrumentId;

/// Decides which instruments may be asked here (HZ-31, HZ-37).
///
/// A permission is needed everywhere. A sign-off by name is needed in production only: there an
/// unsigned instrument does not keep the application from starting, it is not offered. It is called
/// within a service's transaction.
public class InstrumentOffers {
  private final Catalogue catalogue;
  private final SignOffs signOffs;
  private final Permissions permissions;
  private final boolean production;

  public InstrumentOffers(
      Catalogue catalogue, SignOffs signOffs, Permissions permissions, boolean production) {
    this.catalogue = catalogue;
    this.signOffs = signOffs;
    this.permissions = permissions;
    this.production = production;
  }

  /// Whether the current version of an instrument may be asked of somebody who speaks that
  /// language.
  ///
  /// @throws IllegalArgumentException when there is no such instrument
  public Offer offer(InstrumentId id, String language) {
    return offer(
        catalogue.find(id).orElseThrow(() -> new IllegalArgumentException("no such instrument")),
        language);
  }

  /// Whether that version may be asked of somebody who speaks that language.
  public Offer offer(Instrument instrument, String language) {
    return decide(
        instrument,
        language,
        signOffs.last(instrument.id(), instrument.version()),
        permissions.last(instrument.id()));
  }

  /// The same with the decisions at hand.
  Offer decide(
      Instrument instrument,
      String language,
      Optional<SignOff> signOff,
      Optional<PermissionStep> permission) {
    var refusal = refusal(instrument, signOff, permission);
    if (refusal.isPresent()) {
      return new Offer.Withheld(instrument, refusal.get());
    }
    boolean published = instrument.languages().contains(language);
    return new Offer.Offered(
        instrument, covers(signOff, instrument), published ? language : Offer.ENGLISH, !published);
  }

  private Optional<Reason> refusal(
      Instrument instrument, Optional<SignOff> signOff, Optional<PermissionStep> permission) {
    if (needsPermission(instrument) && !isGiven(permission)) {
      return Optional.of(Reason.PERMISSION_MISSING);
    }
    if (!production || covers(signOff, instrument)) {
      return Optional.empty();
    }
    return Optional.of(
        signOff.filter(last -> last.decision() == SignOff.Decision.SIGNED).isPresent()
            ? Reason.CHANGED_SINCE_SIGN_OFF
            : Reason.NOT_SIGNED_OFF);
  }

  private boolean covers(Optional<SignOff> signOff, Instrument instrument) {
    return signOff.filter(last -> last.covers(catalogue.checksum(instrument))).isPresent();
  }

  private static boolean isGiven(Optional<PermissionStep> permission) {
    return permission.filter(last -> last.decision() == PermissionStep.Decision.GIVEN).isPresent();
  }

  static boolean needsPermission(Instrument instrument) {
    return instrument.permission().isPresent();
  }
}
