package org.bridewell.core.referral;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.consent.DisclosureBasis;
import org.bridewell.core.consent.DisclosureBasis.ConsentGiven;
import org.bridewell.core.consent.DisclosureBasis.RequiredAssessment;
import org.bridewell.core.consent.DisclosureBasis.VitalInterest;
import org.bridewell.core.consent.LegalBases;
import org.bridewell.core.consent.LegalBasis;

/// Reads again what a disclosure rests on.
public final class Bases {
  private final Consents consents;
  private final LegalBases legal;

  public Bases(Consents consents, LegalBases legal) {
    this.consents = consents;
    this.legal = legal;
  }

  /// What the basis is now, where it holds, its row locked until the transaction ends.
  Optional<Standing> lock(DisclosureBasis basis, Instant now) {
    return switch (basis) {
      case ConsentGiven(var id) ->
          consents.lock(id).filter(consent -> consent.holdsAt(now)).map(Standing.Agreed::new);
      case VitalInterest(var id) -> legal(legal.lock(id), LegalBasis.Kind.VITAL_INTEREST);
      case RequiredAssessment(var id) -> legal(legal.lock(id), LegalBasis.Kind.REQUIRED_ASSESSMENT);
    };
  }

  /// The same without holding it, for showing.
  Optional<Standing> find(DisclosureBasis basis, Instant now) {
    return switch (basis) {
      case ConsentGiven(var id) ->
          consents.find(id).filter(consent -> consent.holdsAt(now)).map(Standing.Agreed::new);
      case VitalInterest(var id) -> legal(legal.find(id), LegalBasis.Kind.VITAL_INTEREST);
      case RequiredAssessment(var id) -> legal(legal.find(id), LegalBasis.Kind.REQUIRED_ASSESSMENT);
    };
  }

  private static Optional<Standing> legal(Optional<LegalBasis> found, LegalBasis.Kind kind) {
    return found
        .filter(basis -> basis.holds() && basis.ground().kind() == kind)
        .map(Standing.Overridden::new);
  }
}
