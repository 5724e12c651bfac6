/// Runs files of vectors through the shipped instruments, for whoever vouches for them.
@NullMarked
package org.bridewell.ui.score;

import org.jspecify.annotations.NullMarked;
