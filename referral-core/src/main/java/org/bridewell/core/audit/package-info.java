/// Who saw or changed what: entries in the transaction of what they record, sealed into a chain.
@NullMarked
package org.bridewell.core.audit;

import org.jspecify.annotations.NullMarked;
