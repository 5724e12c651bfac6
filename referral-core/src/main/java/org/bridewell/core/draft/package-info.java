/// Questionnaires from outside on their way into the catalogue: nothing is asked from a draft.
@NullMarked
package org.bridewell.core.draft;

import org.jspecify.annotations.NullMarked;
