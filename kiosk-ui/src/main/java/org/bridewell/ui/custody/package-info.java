/// The suite board, arrival, and the frame of every page about a person in custody.
@NullMarked
package org.bridewell.ui.custody;

import org.jspecify.annotations.NullMarked;
