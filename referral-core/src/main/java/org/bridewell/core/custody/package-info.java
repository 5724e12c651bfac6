/// Suites, detentions, arrival and the suite board.
@NullMarked
package org.bridewell.core.custody;

import org.jspecify.annotations.NullMarked;
