package org.bridewell.core.partner;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.ReferralReason;
import org.bridewell.core.referral.ReferralState;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;

/// A referral as messages tell of it.
public record ReferralFacts(
    ReferralId id,
    PersonId person,
    ServiceId service,
    ProviderId provider,
    ConsentId consent,
    ReferralState state,
    Optional<Closure> closure,
    ReferralReason reason,
    Instant sentAt) {}
