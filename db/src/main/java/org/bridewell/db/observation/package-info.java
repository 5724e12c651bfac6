/// Observations, checks, put-offs and body marks in the database.
@NullMarked
package org.bridewell.db.observation;

import org.jspecify.annotations.NullMarked;
