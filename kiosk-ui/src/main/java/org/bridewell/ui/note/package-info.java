/// Clinical notes and the hand-over of a shift.
@NullMarked
package org.bridewell.ui.note;

import org.jspecify.annotations.NullMarked;
