/// Clinical notes and hand-overs in MariaDB.
@NullMarked
package org.bridewell.db.note;

import org.jspecify.annotations.NullMarked;
