/// The safety page, its alerts, and the officer's desk.
@NullMarked
package org.bridewell.ui.safety;

import org.jspecify.annotations.NullMarked;
