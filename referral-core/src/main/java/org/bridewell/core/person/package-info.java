/// A person's identity, and finding earlier records of the same person.
@NullMarked
package org.bridewell.core.person;

import org.jspecify.annotations.NullMarked;
