/// Messages to partners on MariaDB: a lease a referral, taken by compare-and-set.
@NullMarked
package org.bridewell.db.partner;

import org.jspecify.annotations.NullMarked;
