/// Writes the jOOQ classes from a migrated server, while building.
@NullMarked
package org.bridewell.db.codegen;

import org.jspecify.annotations.NullMarked;
