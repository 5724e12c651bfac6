/// Connections of the narrow accounts, and the transactions that run on them.
@NullMarked
package org.bridewell.db;

import org.jspecify.annotations.NullMarked;
