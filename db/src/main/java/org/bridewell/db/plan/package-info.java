/// Care plans and departures in MariaDB.
@NullMarked
package org.bridewell.db.plan;

import org.jspecify.annotations.NullMarked;
