/// Starts what runs behind the screens: the relay, and the sweep of what may no longer be shared.
@NullMarked
package org.bridewell.ui.exchange;

import org.jspecify.annotations.NullMarked;
