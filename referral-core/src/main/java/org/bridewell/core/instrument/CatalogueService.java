package org.bridewell.core.instrument;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Shows the catalogue: what is asked here, who signed it off, and whose permission is on file. It
/// holds nothing about any person, so whoever screens or answers for screening may read it.
public class CatalogueService {
  private final UnitOfWork unit;
  private final Catalogue catalogue;
  private final SignOffs signOffs;
  private final Permissions permissions;
  private final InstrumentOffers offers;

  public CatalogueService(
      UnitOfWork unit,
      Catalogue catalogue,
      SignOffs signOffs,
      Permissions permissions,
      InstrumentOffers offers) {
    this.unit = unit;
    this.catalogue = catalogue;
    this.signOffs = signOffs;
    this.permissions = permissions;
    this.offers = offers;
  }

  /// The current version of every instrument, in the order of the catalogue.
  @RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN, Role.Names.AUDITOR, Role.Names.NURSE})
  public List<CatalogueEntry> list(Actor actor) {
    return unit.run(() -> entries(catalogue.current()));
  }

  /// The current version of one instrument.
  ///
  /// @throws OutOfScope when there is none of that id
  @RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN, Role.Names.AUDITOR, Role.Names.NURSE})
  public CatalogueEntry open(InstrumentId id, Actor actor) {
    var instrument = catalogue.find(id).orElseThrow(OutOfScope::new);
    return unit.run(() -> entries(List.of(instrument)).getFirst());
  }

  private List<CatalogueEntry> entries(List<Instrument> instruments) {
    var signed = signOffs.all();
    var permitted = permissions.all();
    return instruments.stream().map(each -> entry(each, signed, permitted)).toList();
  }

  private CatalogueEntry entry(
      Instrument instrument, List<SignOff> signed, List<PermissionStep> permitted) {
    var decisions =
        signed.stream()
            .filter(each -> each.instrument().equals(instrument.id()))
            .filter(each -> each.version().equals(instrument.version()))
            .toList();
    var steps =
        permitted.stream().filter(each -> each.instrument().equals(instrument.id())).toList();
    return new CatalogueEntry(
        instrument,
        catalogue.checksum(instrument),
        decisions,
        steps,
        offers.decide(instrument, Offer.ENGLISH, last(decisions), last(steps)));
  }

  private static <T> Optional<T> last(List<T> decisions) {
    return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
  }
}
