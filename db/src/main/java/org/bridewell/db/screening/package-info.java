/// Sittings, answers and results as they are kept.
@NullMarked
package org.bridewell.db.screening;

import org.jspecify.annotations.NullMarked;
