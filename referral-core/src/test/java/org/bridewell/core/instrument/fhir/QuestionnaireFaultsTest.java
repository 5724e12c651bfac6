package org.bridewell.core.instrument.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.ASLEEP;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.condition;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.group;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.items;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.option;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.question;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.read;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.readItems;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.unless;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.weight;
import static org.bridewell.core.instrument.fhir.QuestionnaireFixture.whole;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridewell.core.instrument.fhir.Imported.Answer;
import org.bridewell.core.instrument.fhir.Imported.Rule;
import org.bridewell.core.instrument.fhir.Imported.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is wrong is named once, at its place, and nothing besides; and each limit from both sides.
class QuestionnaireFaultsTest {
  private static final String TWO = option("n", 0) + "," + option("y", 1);
  private static final String NO_NUMBER = weight(Names.ORDINAL, "\"x\"");

  static final List<Arguments> FAULTS =
      List.of(
          fault("a number for a title", head("\"title\":7"), "title: expected text"),
          fault(
              "a title of 201 characters",
              head("\"title\":\"" + "x".repeat(201) + "\""),
              "title: is longer than 200 characters (201)"),
          fault(
              "a text for a list",
              head("\"contact\":[],\"item\":\"x\""),
              "item: expected a list",
              "item: holds no question with answers to choose from"),
          fault(
              "items that are no objects",
              whole(ASLEEP + ",7"),
              "item[1]: expected an object",
              "item[1].linkId: is missing",
              "item[1].type: is missing"),
          fault(
              "201 items",
              whole(several(201, i -> "{\"linkId\":\"d%d\",\"type\":\"display\"}".formatted(i))),
              "item: has more than 200 entries",
              "item: holds no question with answers to choose from"),
          fault(
              "nothing but words",
              whole("{\"linkId\":\"d\",\"type\":\"display\",\"text\":\"Read.\"}"),
              "item: holds no question with answers to choose from"),
          fault(
              "nine groups around a question, and one more",
              whole(nested(9)),
              path(9) + ".item: is nested deeper than 8 levels",
              "item: holds no question with answers to choose from"),
          fault(
              "201 questions",
              whole(
                  group("", several(150, i -> question("q" + i, "Q?", "")))
                      + ","
                      + group("", several(51, i -> question("r" + i, "R?", "")))),
              "item[1].item[50]: is question 201; at most 200 can be asked"),
          fault(
              "rules of others",
              head("\"implicitRules\":\"urn:rules\""),
              "implicitRules: names rules that are not understood here"),
          fault(
              "an unknown status",
              whole(ASLEEP).replace("draft", "half done"),
              "status: «half done» is no status of FHIR R4"),
          fault(
              "a truth in words",
              whole(ASLEEP.replaceFirst("\\{", "{\"repeats\":\"yes\",")),
              "item[0].repeats: expected true or false"),
          fault(
              "a question without words",
              whole(ASLEEP.replace("\"text\":\"Do you sleep badly?\",", "")),
              "item[0].text: is missing"),
          fault(
              "a question in numbers",
              whole(ASLEEP.replace("\"Do you sleep badly?\"", "7")),
              "item[0].text: expected text"),
          fault(
              "a question that is too long with its group",
              whole(
                  "{\"linkId\":\"g\",\"type\":\"group\",\"text\":\"%s\",\"item\":[%s]}"
                      .formatted("g".repeat(500), question("a", "x".repeat(500), ""))),
              "item[0].item[0].text: is too long together with the text of the groups around it"),
          fault(
              "a yes or no without points",
              whole(ASLEEP.replace("\"choice\"", "\"boolean\"")),
              "item[0].type: is boolean, which has no points; use a choice with ordinalValue"
                  + " instead",
              "item: holds no question with answers to choose from"),
          fault(
              "a group by an expression",
              whole(
                  group(
                      "\"extension\":[{\"url\":\"" + Names.ENABLED_BY_EXPRESSION + "\"}],",
                      ASLEEP)),
              "item[0].extension[0]: asks by an expression, which is not read here; use enableWhen"),
          fault(
              "one answer",
              answers(option("n", 0)),
              "item[0].answerOption: needs at least two answers"),
          fault(
              "51 answers",
              answers(several(51, i -> option("a" + i, i))),
              "item[0].answerOption: has more than 50 answers"),
          fault(
              "an unknown element of an answer",
              answers(TWO + "," + option("m", 2).replaceFirst("\\{", "{\"colour\":\"red\",")),
              "item[0].answerOption[2].colour: is no element of FHIR R4 here"),
          fault(
              "an unknown element of a code",
              answers(
                  TWO + "," + option("m", 2).replace("\"code\"", "\"colour\":\"red\",\"code\"")),
              "item[0].answerOption[2].valueCoding.colour: is no element of FHIR R4 here"),
          fault(
              "an answer of two kinds",
              answers(TWO + ",{\"valueString\":\"x\",\"valueInteger\":1}"),
              "item[0].answerOption[2].value[x]: needs exactly one valueCoding, valueString or"
                  + " valueInteger"),
          fault(
              "an answer that is a day",
              answers(TWO + ",{\"valueDate\":\"2026-01-01\"}"),
              "item[0].answerOption[2].valueDate: is no element of FHIR R4 here",
              "item[0].answerOption[2].value[x]: needs exactly one valueCoding, valueString or"
                  + " valueInteger"),
          fault(
              "a code that is a text",
              answers(TWO + ",{" + weight(Names.ORDINAL, "2") + "\"valueCoding\":\"m\"}"),
              "item[0].answerOption[2].valueCoding: expected an object",
              "item[0].answerOption[2].valueString: is missing"),
          fault(
              "an answer without words",
              answers(TWO + "," + option("m", 2).replace(",\"display\":\"m\"", "")),
              "item[0].answerOption[2].valueCoding.display: is missing: what would be shown to the"
                  + " person?"),
          fault(
              "two weights that differ",
              answers(
                  TWO + "," + option("m", weight(Names.ORDINAL, "2"), weight(Names.WEIGHT, "3"))),
              "item[0].answerOption[2]: has more than one weight: [2, 3]"),
          fault(
              "the same weight twice",
              answers(
                  TWO
                      + ","
                      + option(
                          "m",
                          "\"extension\":[{\"url\":\"%1$s\",\"valueDecimal\":2},{\"url\":\"%1$s\",\"valueDecimal\":2}],"
                              .formatted(Names.ORDINAL),
                          "")),
              "item[0].answerOption[2].extension: has " + Names.ORDINAL + " more than once"),
          fault(
              "a weight of 1001",
              answers(TWO + "," + option("m", 1001)),
              "item[0].answerOption[2].extension[0].valueDecimal: must be between 0 and 1000"),
          fault(
              "a weight without its number",
              answers(
                  TWO
                      + ","
                      + option("m", "\"extension\":[{\"url\":\"" + Names.WEIGHT + "\"}],", "")),
              "item[0].answerOption[2].extension[0].valueDecimal: is missing"),
          fault(
              "no number as the weight of a code",
              answers(TWO + "," + option("m", "", NO_NUMBER)),
              "item[0].answerOption[2].valueCoding.extension[0].valueDecimal: expected a number"),
          fault(
              "no number as the item weight of a code",
              answers(TWO + "," + option("m", "", weight(Names.WEIGHT, "\"x\""))),
              "item[0].answerOption[2].valueCoding.extension[0].valueDecimal: expected a number"),
          fault(
              "an extension without a name",
              answers(TWO + "," + option("m", 2).replace("[{\"url\"", "[{},{\"url\"")),
              "item[0].answerOption[2].extension[0].url: is missing"),
          fault(
              "an unknown element of a condition",
              conditioned("{\"colour\":\"red\"," + condition("a", "=", "yes").substring(1)),
              "item[1].enableWhen[0].colour: is no element of FHIR R4 here"),
          fault(
              "a condition with two answers",
              conditioned(
                  "{\"question\":\"a\",\"operator\":\"=\",\"answerString\":\"x\",\"answerInteger\":1}"),
              "item[1].enableWhen[0].answer[x]: needs exactly one answer"),
          fault(
              "a condition with an answer of another kind",
              conditioned("{\"question\":\"a\",\"operator\":\"=\",\"answerBoolean\":true}"),
              "item[1].enableWhen[0].answerBoolean: is not how the question is answered"),
          fault(
              "a condition without an operator",
              conditioned("{\"question\":\"a\",\"answerString\":\"yes\"}"),
              "item[1].enableWhen[0].operator: is missing"),
          fault(
              "neither all nor any",
              whole(
                  items(
                      ASLEEP,
                      question(
                          "b", "B?", unless("a").replace("],", "],\"enableBehavior\":\"some\",")))),
              "item[1].enableBehavior: must be all or any"),
          fault(
              "a later question is named once",
              whole(
                  items(
                      question("a", "A?", unless("c")),
                      question("b", "B?", ""),
                      question("c", "C?", ""))),
              "item[0].enableWhen[0].question: is asked later than what depends on it"),
          fault(
              "eleven that decide, two by two",
              whole(
                  several(11, i -> question("q" + i, "Q?", ""))
                      + ","
                      + question(
                          "z",
                          "Z?",
                          "\"enableBehavior\":\"all\",\"enableWhen\":["
                              + several(11, i -> condition("q" + i, "=", "yes"))
                              + "],")),
              "item: asks others depending on 11 questions; at most 10 may decide what is asked"));

  @ParameterizedTest(name = "{0}")
  @FieldSource("FAULTS")
  void areNamedOnceAndAlone(String name, String file, List<String> faults) {
    var refused = catchThrowableOfType(QuestionnaireRefused.class, () -> read(file));

    assertThat(refused).as(name).isNotNull();
    assertThat(refused.faults())
        .extracting(fault -> fault.place() + ": " + fault.reason())
        .containsExactlyInAnyOrderElementsOf(faults);
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of("a title of 200 characters", head("\"title\":\"" + "x".repeat(200) + "\"")),
        Arguments.of("a question of 1000 characters", whole(question("a", "x".repeat(1000), ""))),
        Arguments.of(
            "a question and its group of 1000 characters together",
            whole(
                "{\"linkId\":\"g\",\"type\":\"group\",\"text\":\"%s\",\"item\":[%s]}"
                    .formatted("g".repeat(499), question("a", "x".repeat(500), "")))),
        Arguments.of(
            "200 entries and 200 questions", whole(several(200, i -> question("q" + i, "Q?", "")))),
        Arguments.of("eight groups around a question", whole(nested(8))),
        Arguments.of("50 answers", answers(several(50, i -> option("a" + i, i)))),
        Arguments.of("a weight of 1000", answers(TWO + "," + option("m", 1000))),
        Arguments.of(
            "ten that decide",
            whole(several(11, i -> question("q" + i, "Q?", i == 0 ? "" : unless("q" + (i - 1)))))),
        Arguments.of(
            "white space of every kind", whole(question("a", "Do\\n you\\r\\n\\tsleep?", ""))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void limits(String name, String file) {
    assertThat(read(file).questions()).as(name).isNotEmpty();
  }

  static final List<Arguments> LEFT_BEHIND =
      List.of(
          fault(
              "a preset answer",
              answers(
                  option("n", 0)
                      + ","
                      + option("y", 1).replaceFirst("\\{", "{\"initialSelected\":true,")),
              "item[0].answerOption[1].initialSelected: no answer is ever preset here"),
          fault(
              "an answer that is not preset",
              answers(
                  option("n", 0)
                      + ","
                      + option("y", 1).replaceFirst("\\{", "{\"initialSelected\":false,"))),
          fault(
              "extensions of answers and of their codes",
              answers(
                  option(
                          "n",
                          weight(Names.ORDINAL, "0"),
                          "\"extension\":[{\"url\":\"urn:other\"}],")
                      + ","
                      + option("y", 1).replace("[{\"url\"", "[{\"url\":\"urn:one\"},{\"url\"")),
              "item[0].answerOption[0].valueCoding.extension[0]: is not used here",
              "item[0].answerOption[1].extension[0]: is not used here"),
          fault(
              "an extension of a question",
              whole(ASLEEP.replaceFirst("\\{", "{\"extension\":[{\"url\":\"urn:help\"}],")),
              "item[0].extension[0]: «urn:help» is not used here"),
          fault(
              "a question that is not hidden",
              whole(
                  ASLEEP.replaceFirst(
                      "\\{",
                      "{\"extension\":[{\"url\":\""
                          + Names.HIDDEN
                          + "\",\"valueBoolean\":false}],")),
              "item[0].extension[0]: «" + Names.HIDDEN + "» is not used here"),
          fault(
              "an extension of the whole",
              head("\"extension\":[{\"url\":\"urn:whole\"}]"),
              "extension[0]: is not used here"),
          fault(
              "one that its publisher retired",
              whole(ASLEEP).replace("draft", "retired"),
              "status: its publisher has retired it"),
          fault(
              "a condition that always holds",
              whole(
                  items(
                      ASLEEP,
                      question(
                          "b",
                          "B?",
                          "\"enableBehavior\":\"any\",\"enableWhen\":["
                              + condition("a", "=", "yes")
                              + ","
                              + condition("a", "=", "no")
                              + "],"))),
              "item[1].enableWhen: always holds"));

  @ParameterizedTest(name = "{0}")
  @FieldSource("LEFT_BEHIND")
  void whatIsLeftBehindIsSaid(String name, String file, List<String> left) {
    var imported = read(file);

    assertThat(imported.leftBehind())
        .as(name)
        .extracting(fault -> fault.place() + ": " + fault.reason())
        .containsExactlyElementsOf(left);
    assertThat(imported.rules()).isEmpty();
  }

  /// A file of many faults is not read out to its end.
  @Test
  void namesFiftyFaultsAtMost() {
    var refused =
        catchThrowableOfType(
            QuestionnaireRefused.class,
            () ->
                readItems(several(60, i -> "{\"linkId\":\"q%d\",\"type\":\"url\"}".formatted(i))));

    assertThat(refused.faults()).hasSize(50);
  }

  @Test
  void takesAFileOfFourMegabytesAndNotOneByteMore() {
    var whole = whole(ASLEEP).getBytes(StandardCharsets.UTF_8);
    var largest = Arrays.copyOf(whole, QuestionnaireReader.LARGEST);
    Arrays.fill(largest, whole.length, largest.length, (byte) ' ');

    assertThat(QuestionnaireReader.read(largest).questions()).hasSize(1);
  }

  @Test
  void takesAByteOrderMarkAndSpaceBeforeTheFile() {
    assertThat(read("\uFEFF" + whole(ASLEEP)).questions()).hasSize(1);
    assertThat(read(" \n" + whole(ASLEEP)).questions()).hasSize(1);
    assertThat(catchThrowableOfType(QuestionnaireRefused.class, () -> read(" <a/>")))
        .hasMessageContaining("is XML");
  }

  /// A question left out has no points, and so counts as one of the answers without points; that is
  /// the same only where these are all of them, and the question is scored.
  @Test
  void readsNoPointsOnlyWhereItIsTheSame() {
    String three = "[" + option("no", 0) + "," + option("a-bit", 0) + "," + option("yes", 1) + "]";
    var plain = question("b", "B?", "", three);
    var unscored =
        question("b", "B?", "\"extension\":[{\"url\":\"%s\"}],".formatted(Names.NOT_SCORED));
    var parts = List.of(new When.AnswerIs(0, List.of("no")), new When.AnswerIs(1, List.of("no")));
    var joined = List.of(new Rule(new When.Joined(true, parts), Optional.empty()));

    for (String second : List.of(plain, unscored)) {
      String either = question("c", "C?", QuestionnaireFixture.anyOf("a", "b"));
      assertThat(readItems(items(ASLEEP, second, either)).rules()).isEqualTo(joined);
    }
  }

  @Test
  void asksWhatIsNestedInAQuestion() {
    var imported =
        readItems(
            ASLEEP.substring(0, ASLEEP.length() - 1)
                + ",\"item\":["
                + question("b", "And why?", unless("a"))
                + "]}");

    assertThat(imported.questions())
        .extracting(Imported.Question::text)
        .containsExactly("Do you sleep badly?", "And why?");
    assertThat(imported.rules())
        .containsExactly(new Rule(new When.AnswerIs(0, List.of("no")), Optional.empty()));
  }

  /// Our own exports keep their codes in the ids of the answers, behind the question's.
  @Test
  void takesItsOwnCodesBack() {
    var imported =
        readItems(
            question(
                "a",
                "A?",
                "",
                "["
                    + option("LA1", 0).replaceFirst("\\{", "{\"id\":\"a.never\",")
                    + ","
                    + option("LA2", 1).replaceFirst("\\{", "{\"id\":\"b.often\",")
                    + ","
                    + option("LA3", 2).replaceFirst("\\{", "{\"id\":7,")
                    + ","
                    + option("9", 3)
                    + "]"));

    assertThat(imported.questions().getFirst().answers())
        .extracting(Answer::code)
        .containsExactly("never", "LA2", "LA3", "answer-4");
  }

  private static Arguments fault(String name, String file, String... faults) {
    return Arguments.of(name, file, List.of(faults));
  }

  private static String head(String more) {
    return more.contains("\"item\"")
        ? "{\"resourceType\":\"Questionnaire\",\"status\":\"draft\"," + more + "}"
        : whole(ASLEEP).replaceFirst("\\{", "{" + Matcher.quoteReplacement(more) + ",");
  }

  private static String answers(String options) {
    return whole(question("a", "A?", "", "[" + options + "]"));
  }

  private static String conditioned(String condition) {
    return whole(items(ASLEEP, question("b", "B?", "\"enableWhen\":[" + condition + "],")));
  }

  private static String several(int times, IntFunction<String> each) {
    return IntStream.range(0, times).mapToObj(each).collect(Collectors.joining(","));
  }

  private static String nested(int groups) {
    String items = ASLEEP;
    for (int i = groups; i > 0; i--) {
      items = "{\"linkId\":\"g%d\",\"type\":\"group\",\"item\":[%s]}".formatted(i, items);
    }
    return items;
  }

  private static String path(int groups) {
    return "item[0]" + ".item[0]".repeat(groups - 1);
  }
}
