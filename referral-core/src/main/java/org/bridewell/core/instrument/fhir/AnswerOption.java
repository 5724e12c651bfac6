package org.bridewell.core.instrument.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.instrument.fhir.Imported.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One answer of a question as the file gives it: its value, by which conditions name it, and its
/// points.
///
/// @param value the value as JSON: of a Coding its system and code, otherwise the text or number
record AnswerOption(Value value, Answer answer) {
  private static final int MOST = 50;
  private static final int MOST_POINTS = 1000;
  private static final Set<String> READ =
      Set.of("extension", "valueCoding", "valueString", "valueInteger", "initialSelected");
  private static final Set<String> CODING =
      Set.of("extension", "system", "version", "code", "display", "userSelected");

  /// What is compared: a code with its system, or a plain value.
  record Value(String system, String code) {
    /// A condition may leave the system out.
    boolean is(Value other) {
      return code.equals(other.code) && (other.system.isEmpty() || system.equals(other.system));
    }
  }

  static List<AnswerOption> read(Element item, String linkId, boolean scored) {
    List<Element> elements = item.list("answerOption");
    if (elements.size() < 2 && !item.has("answerValueSet")) {
      item.fault("answerOption", "needs at least two answers");
    }
    if (elements.size() > MOST) {
      item.fault("answerOption", "has more than " + MOST + " answers");
      return List.of();
    }
    var options = new ArrayList<AnswerOption>();
    var codes = new HashSet<String>();
    var values = new HashSet<Value>();
    for (Element element : elements) {
      AnswerOption option = option(element, linkId, scored, codes, options.size() + 1);
      if (!option.value().code().isEmpty() && !values.add(option.value())) {
        element.fault("is the same answer as one before it");
      }
      options.add(option);
    }
    return options;
  }

  private static AnswerOption option(
      Element element, String linkId, boolean scored, Set<String> codes, int number) {
    element.knows(READ, Set.of());
    if (element.isTrue("initialSelected")) {
      element.report().leftBehind(element.at("initialSelected"), "no answer is ever preset here");
    }
    List<String> choice = element.choice("value");
    if (choice.size() != 1 || !READ.contains(choice.getFirst())) {
      element.fault("value[x]", "needs exactly one valueCoding, valueString or valueInteger");
      return new AnswerOption(new Value("", ""), new Answer("", "", 0));
    }
    Optional<Element> coding = element.child("valueCoding");
    coding.ifPresent(each -> each.knows(CODING, Set.of()));
    Value value = coding.map(AnswerOption::coded).orElseGet(() -> plain(element, "value"));
    String label =
        coding
            .map(each -> each.text("display", Element.SHORT).orElse(missingLabel(each)))
            .orElse(value.code());
    int points = scored ? points(element, coding) : 0;
    return new AnswerOption(
        value, new Answer(code(element, linkId, value, codes, number), label, points));
  }

  private static String missingLabel(Element coding) {
    if (!coding.has("display")) {
      coding.fault("display", "is missing: what would be shown to the person?");
    }
    return "";
  }

  private static Value coded(Element coding) {
    return new Value(
        coding.text("system", Element.SHORT).orElse(""), coding.required("code", Element.SHORT));
  }

  /// `valueString` or `valueInteger`, `answerString` or `answerInteger`.
  static Value plain(Element element, String prefix) {
    if (element.has(prefix + "Integer")) {
      return new Value(
          "", element.number(prefix + "Integer").map(BigDecimal::toPlainString).orElse(""));
    }
    return new Value("", element.required(prefix + "String", Element.SHORT));
  }

  /// The weight stands at the answer, or at its code.
  private static int points(Element element, Optional<Element> coding) {
    var weights = new HashSet<Integer>();
    for (Element owner : coding.map(each -> List.of(element, each)).orElse(List.of(element))) {
      for (String url : List.of(Names.ORDINAL, Names.WEIGHT)) {
        owner.extension(url).flatMap(AnswerOption::weight).ifPresent(weights::add);
      }
      others(owner);
    }
    if (weights.size() > 1) {
      element.fault("has more than one weight: " + weights.stream().sorted().toList());
    } else if (weights.isEmpty() && !hasWeight(element, coding)) {
      element.fault("has no weight: the extension " + Names.ORDINAL + " is missing");
    }
    return weights.stream().findFirst().orElse(0);
  }

  private static void others(Element owner) {
    for (Element each : owner.list("extension")) {
      String url = each.required("url", Element.LONG);
      if (!url.isEmpty() && !Set.of(Names.ORDINAL, Names.WEIGHT).contains(url)) {
        owner.report().leftBehind(each.path(), "is not used here");
      }
    }
  }

  private static boolean hasWeight(Element element, Optional<Element> coding) {
    return element.extension(Names.ORDINAL).isPresent()
        || element.extension(Names.WEIGHT).isPresent()
        || coding.filter(each -> each.extension(Names.ORDINAL).isPresent()).isPresent()
        || coding.filter(each -> each.extension(Names.WEIGHT).isPresent()).isPresent();
  }

  private static Optional<Integer> weight(Element extension) {
    Optional<BigDecimal> weight = extension.number("valueDecimal");
    if (weight.isEmpty()) {
      if (!extension.has("valueDecimal")) {
        extension.fault("valueDecimal", "is missing");
      }
      return Optional.empty();
    }
    BigDecimal points = weight.get();
    if (points.signum() < 0 || points.compareTo(BigDecimal.valueOf(MOST_POINTS)) > 0) {
      extension.fault("valueDecimal", "must be between 0 and " + MOST_POINTS);
      return Optional.empty();
    }
    if (points.stripTrailingZeros().scale() > 0) {
      extension.fault("valueDecimal", "must be a whole number; points are whole here");
      return Optional.empty();
    }
    return Optional.of(points.intValueExact());
  }

  /// A short code of our own shape: the file's where it has one that cannot be taken for points,
  /// and by the answer's number otherwise. Our own exports keep it in the element's id, behind the
  /// question's.
  private static String code(
      Element element, String linkId, Value value, Set<String> codes, int number) {
    @Nullable JsonNode id = element.node().get("id");
    String own = linkId + ".";
    String wanted =
        id != null && id.isString() && id.stringValue().startsWith(own)
            ? id.stringValue().substring(own.length())
            : value.code();
    boolean fits = wanted.matches("(?!\\d+$)[A-Za-z0-9][A-Za-z0-9.-]{0,39}") && codes.add(wanted);
    String code = fits ? wanted : "answer-" + number;
    codes.add(code);
    return code;
  }
}
