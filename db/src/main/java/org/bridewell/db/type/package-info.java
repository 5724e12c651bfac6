/// Turns column values into the core's types and back.
@NullMarked
package org.bridewell.db.type;

import org.jspecify.annotations.NullMarked;
