/// A sitting: the plan of instruments, the answers, their revisions and the results.
@NullMarked
package org.bridewell.core.screening;

import org.jspecify.annotations.NullMarked;
