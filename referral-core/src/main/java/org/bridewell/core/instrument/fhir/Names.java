package org.bridewell.core.instrument.fhir;

import org.bridewell.core.instrument.Coding;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;

/// The addresses that stand in a Questionnaire: HL7's own, and names of ours, which are URNs
/// because nothing is promised to be found there.
final class Names {
  static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
  static final String WEIGHT = "http://hl7.org/fhir/StructureDefinition/itemWeight";
  static final String UNIT = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
  static final String LEAST = "http://hl7.org/fhir/StructureDefinition/minValue";
  static final String MOST = "http://hl7.org/fhir/StructureDefinition/maxValue";
  static final String DECIMALS = "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces";
  static final String HIDDEN = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";
  static final String ENABLED_BY_EXPRESSION =
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression";
  static final String UCUM = "http://unitsofmeasure.org";

  private static final String OWN = "urn:x-bridewell:";

  /// Marks a question that is asked and is no part of the total.
  static final String NOT_SCORED = OWN + "not-scored";

  private Names() {}

  static String questionnaire(Instrument instrument) {
    return OWN + "instrument:" + instrument.id().value();
  }

  static String optionsOf(Item item) {
    return OWN + "item:" + item.id().value();
  }

  static String optionsOf(String linkId) {
    return OWN + "item:" + linkId;
  }

  static String system(Coding.System system) {
    return switch (system) {
      case LOINC -> "http://loinc.org";
      case SNOMED -> "http://snomed.info/sct";
    };
  }
}
