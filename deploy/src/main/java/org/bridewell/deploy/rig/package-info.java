/// The application's write path without its screens, and the rows that a measurement prints.
@NullMarked
package org.bridewell.deploy.rig;

import org.jspecify.annotations.NullMarked;
