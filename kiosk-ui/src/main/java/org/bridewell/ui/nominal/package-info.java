/// The hub's screens: the nominals, and one record with its seven pathways.
@NullMarked
package org.bridewell.ui.nominal;

import org.jspecify.annotations.NullMarked;
