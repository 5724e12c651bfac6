/// Needs without identity: facts, marginal counts and disclosure control.
@NullMarked
package org.bridewell.core.commissioning;

import org.jspecify.annotations.NullMarked;
