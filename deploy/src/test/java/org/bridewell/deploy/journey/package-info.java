/// The journeys that people make, in a real browser against the packaged application.
@NullMarked
package org.bridewell.deploy.journey;

import org.jspecify.annotations.NullMarked;
