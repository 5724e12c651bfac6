/// The care plan for nurse and officer, and what is settled before somebody leaves.
@NullMarked
package org.bridewell.ui.plan;

import org.jspecify.annotations.NullMarked;
