/// What the health side knows of an event's subject, for counting.
@NullMarked
package org.bridewell.db.counting;

import org.jspecify.annotations.NullMarked;
