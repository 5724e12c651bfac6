/// Accounts as they are kept.
@NullMarked
package org.bridewell.db.access;

import org.jspecify.annotations.NullMarked;
