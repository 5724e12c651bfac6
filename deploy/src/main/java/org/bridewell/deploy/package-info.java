/// Measurements and faults on the real parts: programs that `deploy/bench` and `deploy/faults` run.
@NullMarked
package org.bridewell.deploy;

import org.jspecify.annotations.NullMarked;
