/// The counts behind the needs report: reading them, adding to them, and making them anew.
@NullMarked
package org.bridewell.db.commissioning;

import org.jspecify.annotations.NullMarked;
