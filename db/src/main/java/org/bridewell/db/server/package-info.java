/// Starts, checks and migrates the MariaDB server that Bridewell keeps its records in.
@NullMarked
package org.bridewell.db.server;

import org.jspecify.annotations.NullMarked;
