/// Allergies, medicines and doses, and what stops a dose.
@NullMarked
package org.bridewell.core.medicine;

import org.jspecify.annotations.NullMarked;
