/// What is measured, seen and checked of a person in custody, and what follows from it at once.
@NullMarked
package org.bridewell.core.observation;

import org.jspecify.annotations.NullMarked;
