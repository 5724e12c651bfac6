package org.bridewell.core.instrument.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.RuleFixture;
import org.bridewell.core.instrument.fhir.QuestionnaireWriter.Status;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Whole Questionnaires against ones written by hand from the R4 specification: nothing is missing,
/// and nothing is there that was not meant.
class QuestionnaireTextTest {

  @Test
  void writesEveryKindOfQuestion() {
    String not = "{\"url\":\"urn:x-bridewell:not-scored\",\"valueBoolean\":true}";
    String ordinal =
        "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/ordinalValue\","
            + "\"valueDecimal\":%d}],";
    String male =
        """
        "enableWhen":[{"question":"asked-sex","operator":"=","answerCoding":
          {"system":"urn:x-bridewell:item:asked-sex","code":"male"}}]
        """;
    agrees(
        RuleFixture.kettle(),
        Status.RETIRED,
        """
        {"resourceType":"Questionnaire","id":"kettle-2-1","language":"en",
         "url":"urn:x-bridewell:instrument:kettle-2","version":"1","name":"Q_kettle_2",
         "title":"Kettle","status":"retired","subjectType":["Patient"],"publisher":"Bridewell",
         "description":"For: All\\n\\nSource: Made up",
         "copyright":"Free\\n\\nTo be used with the permission of A holder only: Ask first.",
         "code":[{"system":"http://loinc.org","code":"P-1"}],
         "item":[
          {"linkId":"k-1","code":[{"system":"http://loinc.org","code":"I-1"}],"prefix":"1.",
           "text":"Boils?","type":"choice","answerOption":[
            {"id":"k-1.no",ZERO
             "valueCoding":{"system":"http://loinc.org","code":"LA1","display":"No"}},
            {"id":"k-1.yes",ONE
             "valueCoding":{"system":"urn:x-bridewell:item:k-1","code":"yes","display":"Yes"}}]},
          {"extension":[
            {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-unit","valueCoding":
              {"system":"http://unitsofmeasure.org","code":"/min","display":"/min"}},
            {"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueInteger":0},
            {"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueInteger":100}],
           "linkId":"k-2","prefix":"2.","text":"How fast?","type":"integer","enableWhen":[
            {"question":"k-1","operator":"!=","answerCoding":
              {"system":"http://loinc.org","code":"LA1"}}]},
          {"linkId":"group-1","type":"group","enableBehavior":"any","enableWhen":[
            {"question":"k-2","operator":"exists","answerBoolean":false},
            {"question":"k-2","operator":">","answerInteger":8}],
           "item":[
            {"extension":[NOT],"linkId":"asked-sex",
             "text":"Which wording is asked for? (asked-sex)","type":"choice","answerOption":[
              {"valueCoding":{"system":"urn:x-bridewell:item:asked-sex","code":"male",
               "display":"Male"}},
              {"valueCoding":{"system":"urn:x-bridewell:item:asked-sex","code":"female",
               "display":"Female"}}]},
            {"linkId":"k-3","prefix":"3.","text":"Sings?","type":"choice","answerOption":[
              {"id":"k-3.no",ZERO
               "valueCoding":{"system":"urn:x-bridewell:item:k-3","code":"no","display":"No"}},
              {"id":"k-3.yes",TWO
               "valueCoding":{"system":"urn:x-bridewell:item:k-3","code":"yes","display":"Yes"}}],
             "item":[
              {"linkId":"k-3.male","text":"He sings?","type":"display",MALE},
              {"linkId":"k-3.female","text":"She sings?","type":"display",FEMALE}]}]},
          {"extension":[NOT,
            {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-unit","valueCoding":
              {"display":"pots"}},
            {"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueDecimal":0},
            {"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueDecimal":9.5},
            {"url":"http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces","valueInteger":1}],
           "linkId":"k-4","prefix":"4.","text":"How full?","type":"decimal"},
          {"linkId":"group-2","type":"group","enableBehavior":"any","enableWhen":[
            {"question":"k-4","operator":"exists","answerBoolean":false},
            {"question":"k-4","operator":"<","answerDecimal":2.5}],
           "item":[
            {"extension":[NOT],"linkId":"k-5","prefix":"5.","text":"Drips?","type":"choice",
             "answerOption":[
              {"id":"k-5.no",
               "valueCoding":{"system":"urn:x-bridewell:item:k-5","code":"no","display":"No"}},
              {"id":"k-5.yes",
               "valueCoding":{"system":"urn:x-bridewell:item:k-5","code":"yes","display":"Yes"}}],
             "item":[{"linkId":"k-5.male","text":"He drips?","type":"display",MALE}]},
            {"extension":[NOT],"linkId":"k-6","prefix":"6.","text":"Rusty?","type":"choice",
             "answerOption":[
              {"id":"k-6.no",
               "valueCoding":{"system":"urn:x-bridewell:item:k-6","code":"no","display":"No"}},
              {"id":"k-6.yes",
               "valueCoding":{"system":"urn:x-bridewell:item:k-6","code":"yes",
                "display":"Yes"}}]}]},
          {"extension":[
            {"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueInteger":0},
            {"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueInteger":6}],
           "linkId":"total","code":[{"system":"http://snomed.info/sct","code":"111"}],
           "text":"Total score","type":"integer","readOnly":true}]}
        """
            .replace("NOT", not)
            .replace("ZERO", ordinal.formatted(0))
            .replace("ONE", ordinal.formatted(1))
            .replace("TWO", ordinal.formatted(2))
            .replace("FEMALE", male.replace("\"male\"", "\"female\""))
            .replace("MALE", male));
  }

  @Test
  void writesAResultSlotAsWhatIsTypedIn() {
    agrees(
        RuleFixture.slot(),
        Status.ACTIVE,
        """
        {"resourceType":"Questionnaire","id":"SCONE-1","language":"en",
         "url":"urn:x-bridewell:instrument:SCONE","version":"1","name":"SCONE","title":"Scone",
         "status":"active","subjectType":["Patient"],"publisher":"Bridewell",
         "description":"For: All\\n\\nSource: Made up","copyright":"Bought",
         "item":[
          {"extension":[
            {"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueInteger":0},
            {"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueInteger":100}],
           "linkId":"score","text":"Score","type":"integer"},
          {"linkId":"band","text":"Result","type":"choice","answerOption":[
            {"valueCoding":{"system":"urn:x-bridewell:instrument:SCONE:band","code":"BELOW",
             "display":"b"}},
            {"valueCoding":{"system":"urn:x-bridewell:instrument:SCONE:band","code":"ABOVE",
             "display":"a"}}]},
          {"linkId":"assessor","text":"Who assessed","type":"string"},
          {"linkId":"licence","text":"Licence number","type":"string"}]}
        """);
  }

  @Test
  void writesPromptsWithoutWeightsAndWithoutATotal() {
    agrees(
        RuleFixture.prompts(),
        Status.DRAFT,
        """
        {"resourceType":"Questionnaire","id":"CAKE-1","language":"en",
         "url":"urn:x-bridewell:instrument:CAKE","version":"1","name":"CAKE","title":"Cake",
         "status":"draft","subjectType":["Patient"],"publisher":"Bridewell",
         "description":"For: All\\n\\nSource: Made up","copyright":"Free",
         "item":[{"linkId":"c-1","prefix":"1.","text":"?","type":"choice","answerOption":[
          {"id":"c-1.no",
           "valueCoding":{"system":"urn:x-bridewell:item:c-1","code":"no","display":"No"}},
          {"id":"c-1.yes",
           "valueCoding":{"system":"urn:x-bridewell:item:c-1","code":"yes","display":"Yes"}}]}]}
        """);
  }

  private static void agrees(Instrument instrument, Status status, String byHand) {
    var json = JsonMapper.shared();

    assertThat(json.readTree(QuestionnaireWriter.write(instrument, status)))
        .isEqualTo(json.readTree(byHand));
  }
}
