/// Referrals, appointments, services and the caseload in MariaDB.
@NullMarked
package org.bridewell.db.referral;

import org.jspecify.annotations.NullMarked;
