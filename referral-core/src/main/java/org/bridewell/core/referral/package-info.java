/// Arrest referrals: where they go, their states, and the follow-up that never falls silent.
@NullMarked
package org.bridewell.core.referral;

import org.jspecify.annotations.NullMarked;
