/// Faults made on purpose, and the check that nothing acknowledged is lost by them.
@NullMarked
package org.bridewell.deploy.faults;

import org.jspecify.annotations.NullMarked;
