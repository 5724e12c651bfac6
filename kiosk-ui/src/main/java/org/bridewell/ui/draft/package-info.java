/// Taking a questionnaire from outside into the catalogue.
@NullMarked
package org.bridewell.ui.draft;

import org.jspecify.annotations.NullMarked;
