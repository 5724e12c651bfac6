/// The application: it starts, and refuses to start where people's records would not be safe.
@NullMarked
package org.bridewell.ui;

import org.jspecify.annotations.NullMarked;
