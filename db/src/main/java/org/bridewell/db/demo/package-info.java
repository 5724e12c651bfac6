/// The demo partnership: West Yorkshire with a year of made-up detentions, the same ones each time.
@NullMarked
package org.bridewell.db.demo;

import org.jspecify.annotations.NullMarked;
