/// Events on their way out: written with what made them, delivered at least once, applied once.
@NullMarked
package org.bridewell.core.exchange;

import org.jspecify.annotations.NullMarked;
