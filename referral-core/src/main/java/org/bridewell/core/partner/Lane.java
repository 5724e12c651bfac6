package org.bridewell.core.partner;

import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.PartnerId;
import org.bridewell.core.shared.ReferralId;

/// The messages to one partner about one referral: they go one after the other, in their order.
///
/// @param consent the yes that what is sent now rests on
public record Lane(PartnerId partner, ReferralId referral, ConsentId consent) {}
