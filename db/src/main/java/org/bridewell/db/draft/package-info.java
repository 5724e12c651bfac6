/// Keeps questionnaires from outside, and the versions that came of them.
@NullMarked
package org.bridewell.db.draft;

import org.jspecify.annotations.NullMarked;
