package org.bridewell.core.instrument.fhir;

import java.nio.charset.StandardCharsets;

/// Questionnaires as text, put together from the parts that matter to a test.
final class QuestionnaireFixture {
  static final String NO_YES =
      """
      [{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":0}],
        "valueCoding":{"system":"urn:test","code":"no","display":"No"}},
       {"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":1}],
        "valueCoding":{"system":"urn:test","code":"yes","display":"Yes"}}]
      """;

  /// The smallest question, `a`.
  static final String ASLEEP = question("a", "Do you sleep badly?", "");

  private QuestionnaireFixture() {}

  static Imported readItems(String items) {
    return read(whole(items));
  }

  static Imported read(String file) {
    return QuestionnaireReader.read(file.getBytes(StandardCharsets.UTF_8));
  }

  static String whole(String items) {
    return "{\"resourceType\":\"Questionnaire\",\"status\":\"draft\",\"item\":[" + items + "]}";
  }

  static String items(String... items) {
    return String.join(",", items);
  }

  static String question(String linkId, String text, String conditions) {
    return question(linkId, text, conditions, NO_YES);
  }

  static String question(String linkId, String text, String conditions, String options) {
    return "{\"linkId\":\"%s\",\"type\":\"choice\",\"text\":\"%s\",%s\"answerOption\":%s}"
        .formatted(linkId, text, conditions, options);
  }

  /// An answer with its weight.
  static String option(String code, int points) {
    return option(code, weight(Names.ORDINAL, Integer.toString(points)), "");
  }

  /// An answer with extensions of its own and of its code, each with a comma behind.
  static String option(String code, String extensions, String ofCode) {
    return "{%s\"valueCoding\":{%s\"system\":\"urn:test\",\"code\":\"%s\",\"display\":\"%s\"}}"
        .formatted(extensions, ofCode, code, code);
  }

  static String weight(String url, String value) {
    return "\"extension\":[{\"url\":\"%s\",\"valueDecimal\":%s}],".formatted(url, value);
  }

  static String group(String conditions, String... items) {
    return "{\"linkId\":\"group-%s\",\"type\":\"group\",%s\"item\":[%s]}"
        .formatted(Integer.toHexString(items[0].hashCode()), conditions, items(items));
  }

  static String unless(String question) {
    return when(question, "!=", "no");
  }

  static String onlyIf(String question, String answer) {
    return when(question, "=", answer);
  }

  static String when(String question, String operator, String answer) {
    return "\"enableWhen\":[" + condition(question, operator, answer) + "],";
  }

  static String anyOf(String one, String other) {
    return "\"enableBehavior\":\"any\",\"enableWhen\":["
        + condition(one, "!=", "no")
        + ","
        + condition(other, "!=", "no")
        + "],";
  }

  static String condition(String question, String operator, String answer) {
    return "{\"question\":\"%s\",\"operator\":\"%s\",\"answerCoding\":{\"system\":\"urn:test\",\"code\":\"%s\"}}"
        .formatted(question, operator, answer);
  }
}
