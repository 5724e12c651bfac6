/// Capacity, and what the person decided: to be referred, and what may be shared with whom.
@NullMarked
package org.bridewell.core.consent;

import org.jspecify.annotations.NullMarked;
