package org.bridewell.core.consent;

import org.bridewell.core.shared.BasisId;
import org.bridewell.core.shared.ConsentId;

/// Why something about a person may leave the health side; without one, sending does not compile.
///
/// The basis is only named here: the sending transaction locks its row and reads it again, for a
/// consent in hand may have been withdrawn.
public sealed interface DisclosureBasis {
  /// The person said yes to this purpose and recipient.
  record ConsentGiven(ConsentId consent) implements DisclosureBasis {}

  /// Somebody's life or safety: whatever the person decided (UK GDPR 6(1)(d), 9(2)(c)).
  record VitalInterest(BasisId id) implements DisclosureBasis {}

  /// The person has to be assessed, and consent is not what it rests on (Drugs Act 2005 s9).
  record RequiredAssessment(BasisId id) implements DisclosureBasis {}
}
