/// The care plan for the custody officer, and what is settled before somebody leaves.
@NullMarked
package org.bridewell.core.plan;

import org.jspecify.annotations.NullMarked;
