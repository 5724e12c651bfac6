/// Red flags before anything else, and the alerts that they raise.
@NullMarked
package org.bridewell.core.safety;

import org.jspecify.annotations.NullMarked;
