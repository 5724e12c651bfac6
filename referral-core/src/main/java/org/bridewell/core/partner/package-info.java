/// What partners' systems get by machine, under which agreement: messages about referrals, in
/// order, only while the person's yes holds.
@NullMarked
package org.bridewell.core.partner;

import org.jspecify.annotations.NullMarked;
