/// What people needed, for the commissioner: chart, table and file, from protected counts alone.
@NullMarked
package org.bridewell.ui.commissioning;

import org.jspecify.annotations.NullMarked;
