/// Signing in and out, who is signed in, and the gate before every view and service.
@NullMarked
package org.bridewell.ui.access;

import org.jspecify.annotations.NullMarked;
