/// Allergies, medicines and doses in MariaDB.
@NullMarked
package org.bridewell.db.medicine;

import org.jspecify.annotations.NullMarked;
