/// Sending a referral, the card to take away, and the arrest-referral worker's caseload.
@NullMarked
package org.bridewell.ui.referral;

import org.jspecify.annotations.NullMarked;
