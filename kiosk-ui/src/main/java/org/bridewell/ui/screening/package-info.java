/// Questions, one a page, and the result.
@NullMarked
package org.bridewell.ui.screening;

import org.jspecify.annotations.NullMarked;
