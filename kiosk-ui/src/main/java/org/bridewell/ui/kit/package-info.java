/// The parts that every screen is made of: page frames, answers, fields, tables and clocks.
@NullMarked
package org.bridewell.ui.kit;

import org.jspecify.annotations.NullMarked;
