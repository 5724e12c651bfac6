/// The trail in MariaDB, its key and its outside seals in files of their own.
@NullMarked
package org.bridewell.db.audit;

import org.jspecify.annotations.NullMarked;
