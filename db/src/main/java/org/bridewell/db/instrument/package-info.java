/// Sign-offs and permissions of instruments as they are kept.
@NullMarked
package org.bridewell.db.instrument;

import org.jspecify.annotations.NullMarked;
