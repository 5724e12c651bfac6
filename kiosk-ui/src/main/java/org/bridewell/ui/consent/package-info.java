/// Two decisions, and how a yes is signed.
@NullMarked
package org.bridewell.ui.consent;

import org.jspecify.annotations.NullMarked;
