/// The pages on which somebody in custody is observed, checked and put off, and the body map.
@NullMarked
package org.bridewell.ui.observation;

import org.jspecify.annotations.NullMarked;
