/// Suites, detentions and the board as they are kept.
@NullMarked
package org.bridewell.db.custody;

import org.jspecify.annotations.NullMarked;
