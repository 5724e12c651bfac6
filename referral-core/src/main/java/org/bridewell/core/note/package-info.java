/// Clinical notes, and what one shift tells the next.
@NullMarked
package org.bridewell.core.note;

import org.jspecify.annotations.NullMarked;
