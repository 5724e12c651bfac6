/// Decisions, capacity and signatures as they are kept.
@NullMarked
package org.bridewell.db.consent;

import org.jspecify.annotations.NullMarked;
