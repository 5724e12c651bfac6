/// Ids, actor and scope, identifiers of persons, and the ports that every feature needs.
@NullMarked
package org.bridewell.core.shared;

import org.jspecify.annotations.NullMarked;
