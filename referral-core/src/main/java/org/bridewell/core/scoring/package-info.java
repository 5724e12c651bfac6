/// Scoring as pure functions: an instrument and the responses to it give a result.
@NullMarked
package org.bridewell.core.scoring;

import org.jspecify.annotations.NullMarked;
