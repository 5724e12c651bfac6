/// The outbox on MariaDB: claimed by compare-and-set, which also holds across nodes.
@NullMarked
package org.bridewell.db.exchange;

import org.jspecify.annotations.NullMarked;
