/// Turns events about people into facts without identity, the one step from there to the reports.
@NullMarked
package org.bridewell.core.counting;

import org.jspecify.annotations.NullMarked;
