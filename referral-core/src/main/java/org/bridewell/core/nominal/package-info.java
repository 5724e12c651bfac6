/// The IOM record as the hub may see it: need, referral made, attended.
@NullMarked
package org.bridewell.core.nominal;

import org.jspecify.annotations.NullMarked;
