/// Persons as they are kept.
@NullMarked
package org.bridewell.db.person;

import org.jspecify.annotations.NullMarked;
