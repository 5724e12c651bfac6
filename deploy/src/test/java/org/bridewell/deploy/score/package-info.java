/// The command for whoever vouches for the instruments, as it runs on site.
@NullMarked
package org.bridewell.deploy.score;

import org.jspecify.annotations.NullMarked;
