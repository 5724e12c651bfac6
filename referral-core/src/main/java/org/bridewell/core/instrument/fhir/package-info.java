/// Instruments as HL7 FHIR R4 Questionnaires, written and read as plain JSON.
@NullMarked
package org.bridewell.core.instrument.fhir;

import org.jspecify.annotations.NullMarked;
