package org.bridewell.core.instrument.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.ASLEEP;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.NO_YES;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.anyOf;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.condition;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.group;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.items;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.onlyIf;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.question;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.read;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.readItems;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.unless;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.when;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.whole;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridewell.core.instrument.Fault;
import org.bridewell.core.instrument.fhir.Imported.Answer;
import org.bridewell.core.instrument.fhir.Imported.Question;
import org.bridewell.core.instrument.fhir.Imported.Rule;
import org.bridewell.core.instrument.fhir.Imported.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireReaderTest {
  @Test
  void readsQuestionsAnswersAndPoints() {
    Imported imported =
        read(
            """
            {"resourceType":"Questionnaire","status":"active","url":"https://trust.example/q/sleep",
             "version":"2.1","name":"SleepShort","title":"Sleep, short","publisher":"A Trust",
             "copyright":"Free to use with this line.","item":[%s,%s]}
            """
                .formatted(ASLEEP, question("b", "And wake early?", "")));

    var answers = List.of(new Answer("no", "No", 0), new Answer("yes", "Yes", 1));
    assertThat(imported)
        .isEqualTo(
            new Imported(
                new Imported.Head(
                    "Sleep, short",
                    "SleepShort",
                    "https://trust.example/q/sleep",
                    "2.1",
                    "A Trust",
                    "Free to use with this line."),
                List.of(
                    new Question("a", "Do you sleep badly?", true, answers),
                    new Question("b", "And wake early?", true, answers)),
                List.of(),
                List.of()));
  }

  @Test
  void takesTheWeightFromTheCodeOrAsItemWeightToo() {
    String options =
        """
        [{"valueCoding":{"code":"n","display":"Never","extension":
           [{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":0}]}},
         {"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":2.0}],
          "valueString":"Often"},
         {"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":3}],
          "valueInteger":7}]
        """;
    Imported imported =
        readItems(
            "{\"linkId\":\"a\",\"type\":\"choice\",\"text\":\"How often?\",\"answerOption\":"
                + options
                + "}");

    assertThat(imported.questions().getFirst().answers())
        .containsExactly(
            new Answer("n", "Never", 0),
            new Answer("Often", "Often", 2),
            new Answer("answer-3", "7", 3));
  }

  @Test
  void beginsEachQuestionOfAGroupWithTheGroupsText() {
    Imported imported =
        readItems(
            """
            {"linkId":"g","type":"group","text":"In the last two weeks:","item":[%s]}
            """
                .formatted(ASLEEP));

    assertThat(imported.questions().getFirst().text())
        .isEqualTo("In the last two weeks: Do you sleep badly?");
  }

  @Test
  void saysWhatItLeavesBehind() {
    Imported imported =
        read(
            """
            {"resourceType":"Questionnaire","status":"draft","purpose":"Sleep","item":[
             {"linkId":"d","type":"display","text":"Read slowly."},
             %s,
             {"linkId":"t","type":"decimal","readOnly":true,"text":"Total"}]}
            """
                .formatted(ASLEEP));

    assertThat(imported.leftBehind())
        .extracting(Fault::place)
        .containsExactly("purpose", "item[0]", "item[2]");
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of(
            "b and c only after a was not no",
            items(ASLEEP, question("b", "B?", unless("a")), question("c", "C?", unless("a"))),
            List.of(new Rule(new When.AnswerIs(0, List.of("no")), Optional.empty()))),
        Arguments.of(
            "= is turned into the other answers",
            items(ASLEEP, question("b", "B?", onlyIf("a", "yes")), question("c", "C?", "")),
            List.of(new Rule(new When.AnswerIs(0, List.of("no")), Optional.of(2)))),
        Arguments.of(
            "a group's condition is that of all in it, and one in it adds its own",
            items(
                ASLEEP,
                group(
                    unless("a"),
                    question("b", "B?", ""),
                    question("c", "C?", ""),
                    group(anyOf("b", "c"), question("d", "D?", ""), question("e", "E?", ""))),
                question("f", "F?", "")),
            List.of(
                new Rule(new When.AnswerIs(0, List.of("no")), Optional.of(5)),
                new Rule(new When.NoPoints(List.of(1, 2)), Optional.of(5)))),
        Arguments.of(
            "all of two",
            items(
                ASLEEP,
                question("b", "B?", ""),
                question(
                    "c",
                    "C?",
                    "\"enableBehavior\":\"all\",\"enableWhen\":["
                        + condition("a", "=", "yes")
                        + ","
                        + condition("b", "=", "yes")
                        + "],")),
            List.of(
                new Rule(
                    new When.Joined(
                        false,
                        List.of(
                            new When.AnswerIs(0, List.of("no")),
                            new When.AnswerIs(1, List.of("no")))),
                    Optional.empty()))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void conditions(String name, String items, List<Rule> rules) {
    assertThat(readItems(items).rules()).isEqualTo(rules);
  }

  static Stream<Arguments> refusals() {
    String noWeight =
        "[{\"valueCoding\":{\"code\":\"n\",\"display\":\"No\"}},"
            + "{\"valueCoding\":{\"code\":\"y\",\"display\":\"Yes\"}}]";
    return Stream.of(
        refused("nothing", "", "whole file", "is empty"),
        refused("half a file", "{\"resourceType\":\"Questionnaire\",", "line 1", "not valid JSON"),
        refused("two files in one", whole(ASLEEP) + "{}", "line", "Trailing token"),
        refused("a key twice", "{\"status\":\"a\",\"status\":\"b\"}", "line 1", "Duplicate"),
        refused(
            "XML with an entity",
            "<?xml version=\"1.0\"?><!DOCTYPE q [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<Questionnaire>&x;</Questionnaire>",
            "whole file",
            "is XML"),
        refused("a list", "[]", "whole file", "is not a JSON object"),
        refused("a patient", "{\"resourceType\":\"Patient\"}", "resourceType", "«Patient»"),
        refused("no type of resource", "{\"status\":\"draft\"}", "resourceType", "is missing"),
        refused(
            "deep nesting",
            "{\"resourceType\":\"Questionnaire\",\"item\":"
                + "[{\"item\":".repeat(60)
                + "[]"
                + "}]".repeat(60)
                + "}",
            "line 1",
            "too deep"),
        refused(
            "a million parts",
            "{\"resourceType\":\"Questionnaire\",\"item\":[" + "{},".repeat(500_000) + "{}]}",
            "line 1",
            "too large"),
        refused(
            "no status",
            "{\"resourceType\":\"Questionnaire\",\"item\":[" + ASLEEP + "]}",
            "status",
            "is missing"),
        refused(
            "no items",
            "{\"resourceType\":\"Questionnaire\",\"status\":\"draft\"}",
            "item",
            "is missing"),
        refused("an empty list of items", whole(""), "item", "is an empty list"),
        refused(
            "an unknown element",
            "{\"resourceType\":\"Questionnaire\",\"status\":\"draft\",\"itme\":[],\"item\":["
                + ASLEEP
                + "]}",
            "itme",
            "no element of FHIR R4"),
        refused(
            "a modifier extension",
            whole(ASLEEP.replaceFirst("\\{", "{\"modifierExtension\":[{\"url\":\"urn:x\"}],")),
            "item[0].modifierExtension",
            "not understood"),
        refused(
            "another language",
            "{\"resourceType\":\"Questionnaire\",\"status\":\"draft\",\"language\":\"cy\",\"item\":["
                + ASLEEP
                + "]}",
            "language",
            "not English"),
        refused(
            "a label of two megabytes",
            whole(ASLEEP.replace("\"No\"", "\"" + "x".repeat(2 * 1024 * 1024) + "\"")),
            "item[0].answerOption[0].valueCoding.display",
            "longer than 200 characters (2097152)"),
        refused(
            "a question of two megabytes",
            whole(question("a", "x".repeat(2 * 1024 * 1024), "")),
            "item[0].text",
            "longer than 1000 characters (2097152)"),
        refused(
            "a control character",
            whole(question("a", "Do\\u0000 you?", "")),
            "item[0].text",
            "control characters"),
        refused(
            "an answer without a weight",
            whole(question("a", "A?", "").replaceFirst("ordinalValue", "somethingElse")),
            "item[0].answerOption[0]",
            "has no weight"),
        refused(
            "a question without weights",
            whole(ASLEEP + "," + question("b", "B?", "").replace(NO_YES, noWeight)),
            "item[1].answerOption[1]",
            "has no weight"),
        refused(
            "a weight in words",
            whole(ASLEEP.replaceFirst("\"valueDecimal\":0", "\"valueDecimal\":\"none\"")),
            "item[0].answerOption[0].extension[0].valueDecimal",
            "expected a number"),
        refused(
            "a weight that is not whole",
            whole(ASLEEP.replaceFirst("\"valueDecimal\":0", "\"valueDecimal\":0.5")),
            "item[0].answerOption[0].extension[0].valueDecimal",
            "whole number"),
        refused(
            "a weight below zero",
            whole(ASLEEP.replaceFirst("\"valueDecimal\":0", "\"valueDecimal\":-1")),
            "item[0].answerOption[0].extension[0].valueDecimal",
            "between 0 and 1000"),
        refused(
            "a weight beyond every number",
            whole(ASLEEP.replaceFirst("\"valueDecimal\":0", "\"valueDecimal\":1e999999999")),
            "item[0].answerOption[0].extension[0].valueDecimal",
            "between 0 and 1000"),
        refused(
            "the same linkId twice",
            whole(ASLEEP + "," + ASLEEP),
            "item[1].linkId",
            "used already by item[0]"),
        refused(
            "the same answer twice",
            whole(ASLEEP.replace("\"yes\"", "\"no\"")),
            "item[0].answerOption[1]",
            "same answer"),
        refused(
            "no linkId",
            whole(ASLEEP.replace("\"linkId\":\"a\",", "")),
            "item[0].linkId",
            "is missing"),
        refused(
            "an unknown type",
            whole(ASLEEP.replace("\"choice\"", "\"slider\"")),
            "item[0].type",
            "no type of FHIR R4"),
        refused(
            "free text",
            whole(ASLEEP.replace("\"choice\"", "\"open-choice\"")),
            "item[0].type",
            "open-choice"),
        refused(
            "a number",
            whole(ASLEEP + ",{\"linkId\":\"n\",\"type\":\"integer\",\"text\":\"N\"}"),
            "item[1].type",
            "cannot be asked here"),
        refused(
            "several answers at once",
            whole(ASLEEP.replaceFirst("\\{", "{\"repeats\":true,")),
            "item[0].repeats",
            "several answers"),
        refused(
            "answers elsewhere",
            whole(
                "{\"linkId\":\"a\",\"type\":\"choice\",\"text\":\"A?\","
                    + "\"answerValueSet\":\"http://loinc.org/vs/LL1\"}"),
            "item[0].answerValueSet",
            "elsewhere"),
        refused(
            "a condition in words of a program",
            whole(
                ASLEEP.replaceFirst(
                    "\\{", "{\"extension\":[{\"url\":\"" + Names.ENABLED_BY_EXPRESSION + "\"}],")),
            "item[0].extension[0]",
            "expression"),
        refused(
            "a hidden question",
            whole(
                ASLEEP.replaceFirst(
                    "\\{",
                    "{\"extension\":[{\"url\":\"" + Names.HIDDEN + "\",\"valueBoolean\":true}],")),
            "item[0].extension[0]",
            "hides"),
        refused(
            "an unknown operator",
            whole(ASLEEP + "," + question("b", "B?", when("a", "contains", "yes"))),
            "item[1].enableWhen[0].operator",
            "«contains» is no operator"),
        refused(
            "an operator that is not read",
            whole(ASLEEP + "," + question("b", "B?", when("a", ">", "no"))),
            "item[1].enableWhen[0].operator",
            "«>» is not read here"),
        refused(
            "a condition on nothing",
            whole(ASLEEP + "," + question("b", "B?", unless("z"))),
            "item[1].enableWhen[0].question",
            "«z» is no question"),
        refused(
            "a condition on an answer that is not there",
            whole(ASLEEP + "," + question("b", "B?", when("a", "=", "maybe"))),
            "item[1].enableWhen[0].answerCoding",
            "«maybe» is no answer to «a»"),
        refused(
            "itself",
            whole(question("a", "A?", unless("a"))),
            "item[0].enableWhen",
            "depends on itself: a → a"),
        refused(
            "itself, inside a group",
            whole(group(unless("b"), ASLEEP, question("b", "B?", ""))),
            "item[0].enableWhen",
            "depends on itself: b → b"),
        refused(
            "a circle",
            whole(
                question("a", "A?", unless("c"))
                    + ","
                    + question("b", "B?", unless("a"))
                    + ","
                    + question("c", "C?", unless("b"))),
            "item[1].enableWhen",
            "goes in a circle: a → c → b → a"),
        refused(
            "a later question",
            whole(question("a", "A?", unless("b")) + "," + question("b", "B?", "")),
            "item[0].enableWhen[0].question",
            "later"),
        refused(
            "two conditions without all or any",
            whole(
                ASLEEP
                    + ","
                    + question("b", "B?", "")
                    + ","
                    + question(
                        "c", "C?", anyOf("a", "b").replace("\"enableBehavior\":\"any\",", ""))),
            "item[2].enableBehavior",
            "is missing"),
        refused(
            "a gap between a question and what depends on it",
            whole(ASLEEP + "," + question("b", "B?", "") + "," + question("c", "C?", unless("a"))),
            "item[2].enableWhen",
            "do not follow «a» directly"),
        refused(
            "more deciding questions than can be tried",
            whole(
                IntStream.rangeClosed(0, 11)
                    .mapToObj(i -> question("q" + i, "Q?", i == 0 ? "" : unless("q" + (i - 1))))
                    .collect(Collectors.joining(","))),
            "item",
            "depending on 11 questions"),
        refused(
            "a condition that never holds",
            whole(
                ASLEEP
                    + ","
                    + question(
                        "b",
                        "B?",
                        "\"enableBehavior\":\"all\",\"enableWhen\":["
                            + condition("a", "!=", "yes")
                            + ","
                            + condition("a", "!=", "no")
                            + "],")),
            "item[1].enableWhen",
            "never holds"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refusals(String name, String file, String place, String reason) {
    var refused = catchThrowableOfType(QuestionnaireRefused.class, () -> read(file));

    assertThat(refused).as(name).isNotNull();
    assertThat(refused.faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.place()).startsWith(place);
              assertThat(fault.reason()).contains(reason);
              assertThat(fault.toString()).hasSizeLessThan(400);
            });
  }

  @Test
  void refusesAFileThatIsTooLargeOrNoText() {
    assertThatThrownBy(() -> QuestionnaireReader.read(new byte[QuestionnaireReader.LARGEST + 1]))
        .isInstanceOf(QuestionnaireRefused.class)
        .hasMessageContaining("larger than 4 MB");
    assertThatThrownBy(() -> QuestionnaireReader.read(new byte[] {'{', (byte) 0xC3, '}'}))
        .isInstanceOf(QuestionnaireRefused.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void namesEveryFaultAtOnce() {
    var refused =
        catchThrowableOfType(
            QuestionnaireRefused.class,
            () -> readItems(ASLEEP.replace("valueDecimal", "valueInteger") + ",{}"));

    assertThat(refused.faults())
        .extracting(Fault::place)
        .contains(
            "item[0].answerOption[0].extension[0].valueDecimal",
            "item[0].answerOption[1].extension[0].valueDecimal",
            "item[1].linkId",
            "item[1].type");
  }

  private static Arguments refused(String name, String file, String place, String reason) {
    return Arguments.of(name, file, place, reason);
  }
}
