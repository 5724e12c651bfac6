/// Accounts, PINs and who may act.
@NullMarked
package org.bridewell.core.access;

import org.jspecify.annotations.NullMarked;
