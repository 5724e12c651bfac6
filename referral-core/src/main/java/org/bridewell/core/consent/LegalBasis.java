package org.bridewell.core.consent;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.BasisId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Redacted;

/// A duty or a vital interest that overrides what the person decided about one recipient.
///
/// @param recipient the service
/// @param reason why, in the nurse's words
/// @param authorisedBy name and role of who decided it
/// @param mustAttendBy by when the person has to be assessed, for a required assessment
/// @param endedAt when it stopped holding
public record LegalBasis(
    BasisId id,
    DetentionId detention,
    PersonId person,
    String recipient,
    Ground ground,
    String reason,
    String authorisedBy,
    AccountId recordedBy,
    Instant recordedAt,
    Optional<Instant> mustAttendBy,
    Optional<Instant> endedAt)
    implements Redacted {

  /// What it rests on.
  public enum Kind {
    VITAL_INTEREST,
    REQUIRED_ASSESSMENT
  }

  /// The legal grounds, each of one kind.
  public enum Ground {
    /// UK GDPR Article 6(1)(d) and 9(2)(c).
    LIFE_AT_RISK(Kind.VITAL_INTEREST),
    /// Common law: public interest, serious harm to others.
    SERIOUS_HARM_TO_OTHERS(Kind.VITAL_INTEREST),
    /// Drugs Act 2005 section 9: initial assessment after a positive test.
    DRUG_TEST(Kind.REQUIRED_ASSESSMENT),
    /// Bail Act 1976 section 3: a restriction on bail.
    BAIL_RESTRICTION(Kind.REQUIRED_ASSESSMENT),
    /// Criminal Justice Act 2003 section 22: a condition of a caution.
    CONDITIONAL_CAUTION(Kind.REQUIRED_ASSESSMENT);

    private final Kind kind;

    Ground(Kind kind) {
      this.kind = kind;
    }

    public Kind kind() {
      return kind;
    }
  }

  public boolean holds() {
    return endedAt.isEmpty();
  }

  /// This basis, named for sending.
  public DisclosureBasis basis() {
    return switch (ground.kind()) {
      case VITAL_INTEREST -> new DisclosureBasis.VitalInterest(id);
      case REQUIRED_ASSESSMENT -> new DisclosureBasis.RequiredAssessment(id);
    };
  }

  @Override
  public String toString() {
    return redacted();
  }
}
