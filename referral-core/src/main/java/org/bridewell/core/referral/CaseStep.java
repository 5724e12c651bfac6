package org.bridewell.core.referral;

import java.util.UUID;
import org.bridewell.core.shared.ReferralId;

/// A step that a worker takes on a case.
///
/// @param version the version that the worker saw; a step on any other is refused
/// @param requestId the same for a repeated tap, which then changes nothing
public record CaseStep(ReferralId referral, int version, UUID requestId) {}
