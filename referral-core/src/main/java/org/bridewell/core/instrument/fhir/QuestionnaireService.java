package org.bridewell.core.instrument.fhir;

import jakarta.annotation.security.RolesAllowed;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentOffers;
import org.bridewell.core.instrument.Offer;
import org.bridewell.core.instrument.fhir.QuestionnaireWriter.Status;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Hands out the catalogue's instruments as FHIR Questionnaires. They hold nothing about any
/// person; what needs its holder's permission is handed out only once that is on file.
public class QuestionnaireService {
  private final UnitOfWork unit;
  private final Catalogue catalogue;
  private final InstrumentOffers offers;

  public QuestionnaireService(UnitOfWork unit, Catalogue catalogue, InstrumentOffers offers) {
    this.unit = unit;
    this.catalogue = catalogue;
    this.offers = offers;
  }

  /// One version as JSON in UTF-8.
  ///
  /// @throws OutOfScope when there is no such version
  /// @throws Refusal when its holder's permission is not on file
  @RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN, Role.Names.AUDITOR, Role.Names.NURSE})
  public byte[] export(InstrumentId id, String version, Actor actor) {
    Instrument instrument = catalogue.version(id, version).orElseThrow(OutOfScope::new);
    return QuestionnaireWriter.write(instrument, unit.run(() -> status(instrument)));
  }

  private Status status(Instrument instrument) {
    Offer offer = offers.offer(instrument, Offer.ENGLISH);
    if (offer instanceof Offer.Withheld(_, Offer.Reason reason)
        && reason == Offer.Reason.PERMISSION_MISSING) {
      throw new Refusal("export-permission");
    }
    boolean inUse = catalogue.find(instrument.id()).filter(instrument::equals).isPresent();
    if (!inUse) {
      return Status.RETIRED;
    }
    return offer instanceof Offer.Offered offered && offered.signedOff()
        ? Status.ACTIVE
        : Status.DRAFT;
  }
}
