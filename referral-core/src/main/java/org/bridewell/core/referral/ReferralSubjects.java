package org.bridewell.core.referral;

import java.util.Optional;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.SuiteId;

/// The people in custody who may be referred.
public interface ReferralSubjects {
  /// Who is held in this detention of this suite; empty elsewhere, or while the person is unknown.
  Optional<ReferralSubject> find(DetentionId detention, SuiteId suite);
}
