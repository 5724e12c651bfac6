/// Questionnaires as data: items, options, skips, scoring rule, bands and flags, read strictly.
@NullMarked
package org.bridewell.core.instrument;

import org.jspecify.annotations.NullMarked;
