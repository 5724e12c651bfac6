/// The catalogue's pages: what is asked, who signed it off, whose permission is on file.
@NullMarked
package org.bridewell.ui.instrument;

import org.jspecify.annotations.NullMarked;
