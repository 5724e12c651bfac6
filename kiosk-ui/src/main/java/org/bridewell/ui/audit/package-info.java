/// The auditor's page: who saw or changed what, held against the seals kept outside.
@NullMarked
package org.bridewell.ui.audit;

import org.jspecify.annotations.NullMarked;
