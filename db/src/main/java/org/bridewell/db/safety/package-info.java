/// Safety answers and alerts as they are kept.
@NullMarked
package org.bridewell.db.safety;

import org.jspecify.annotations.NullMarked;
