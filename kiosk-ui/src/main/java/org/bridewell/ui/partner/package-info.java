/// The line to partners' systems, and the administrator's page about it.
@NullMarked
package org.bridewell.ui.partner;

import org.jspecify.annotations.NullMarked;
