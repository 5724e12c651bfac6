/// The rules of the house, held against the whole product.
@NullMarked
package org.bridewell.deploy.architecture;

import org.jspecify.annotations.NullMarked;
