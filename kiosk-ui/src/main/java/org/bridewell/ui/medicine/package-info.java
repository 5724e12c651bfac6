/// The page of allergies, medicines and doses.
@NullMarked
package org.bridewell.ui.medicine;

import org.jspecify.annotations.NullMarked;
