package org.bridewell.core.instrument.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bridewell.core.instrument.fhir.Imported.Question;

/// Reads the items of a Questionnaire into questions one after another. The text of a group is the
/// beginning of each question in it, and its condition is theirs.
final class QuestionReader {
  private static final int LONGEST_TEXT = 1000;
  private static final int DEEPEST = 8;
  private static final int MOST = 200;

  private static final Set<String> READ =
      Set.of(
          "extension",
          "linkId",
          "definition",
          "prefix",
          "text",
          "type",
          "enableWhen",
          "enableBehavior",
          "required",
          "repeats",
          "readOnly",
          "maxLength",
          "answerValueSet",
          "answerOption",
          "item");

  private static final Set<String> DROPPED = Set.of("code", "initial");

  /// A question, and every condition under which it is asked: its own and those around it.
  record Found(Question question, List<AnswerOption> options, String path, List<Element> when) {}

  private record Around(String text, List<Element> when, int depth) {
    Around and(String more, List<Element> conditions) {
      return new Around(
          (text + " " + more).strip(),
          Stream.concat(when.stream(), conditions.stream()).toList(),
          depth + 1);
    }
  }

  private final Report report;
  private final List<Found> found = new ArrayList<>();
  private final Map<String, String> pathByLinkId = new HashMap<>();

  QuestionReader(Report report) {
    this.report = report;
  }

  void read(Element root) {
    if (!root.has("item")) {
      root.fault("item", "is missing: there is nothing to ask");
    }
    items(root, new Around("", List.of(), 0));
    if (found.isEmpty() && root.has("item")) {
      root.fault("item", "holds no question with answers to choose from");
    }
  }

  List<Found> found() {
    return List.copyOf(found);
  }

  private void items(Element owner, Around around) {
    List<Element> items = owner.list("item");
    if (!items.isEmpty() && around.depth() > DEEPEST) {
      owner.fault("item", "is nested deeper than " + DEEPEST + " levels");
      return;
    }
    items.forEach(item -> item(item, around));
  }

  private void item(Element item, Around around) {
    item.knows(READ, DROPPED);
    String linkId = linkId(item);
    String text = item.text("text", LONGEST_TEXT).orElse("");
    List<Element> when = item.has("enableWhen") ? List.of(item) : List.of();
    switch (item.required("type", Element.SHORT)) {
      case "group" -> {
        extensions(item);
        items(item, around.and(text, when));
      }
      case "display" -> item.report().leftBehind(item.path(), "is text that asks nothing");
      case "choice" -> choice(item, linkId, text, around.and("", when));
      case "" -> {}
      case "boolean" ->
          item.fault(
              "type", "is boolean, which has no points; use a choice with ordinalValue instead");
      case "open-choice" ->
          item.fault("type", "is open-choice: an answer in one's own words has no points");
      case "decimal",
          "integer",
          "quantity",
          "date",
          "dateTime",
          "time",
          "string",
          "text",
          "url",
          "attachment",
          "reference" ->
          other(item);
      default -> item.fault("type", "is no type of FHIR R4");
    }
  }

  private void choice(Element item, String linkId, String text, Around around) {
    extensions(item);
    if (item.isTrue("repeats")) {
      item.fault("repeats", "lets several answers be chosen; only one answer has points here");
    }
    if (item.has("answerValueSet")) {
      item.fault("answerValueSet", "names answers that are elsewhere; list them as answerOption");
    }
    boolean scored = item.extension(Names.NOT_SCORED).isEmpty();
    List<AnswerOption> options = AnswerOption.read(item, linkId, scored);
    String whole = (around.text() + " " + text).strip();
    if (text.isEmpty() && !item.has("text")) {
      item.fault("text", "is missing");
    } else if (whole.length() > LONGEST_TEXT) {
      item.fault("text", "is too long together with the text of the groups around it");
    }
    if (found.size() == MOST) {
      item.fault("is question " + (MOST + 1) + "; at most " + MOST + " can be asked");
    }
    var answers = options.stream().map(AnswerOption::answer).toList();
    found.add(
        new Found(
            new Question(linkId, whole, scored, answers), options, item.path(), around.when()));
    items(item, around);
  }

  /// What is asked and cannot be asked here refuses the file: leaving it out would change the
  /// instrument. What is only computed is left behind, for totals are made here.
  private static void other(Element item) {
    if (item.isTrue("readOnly")) {
      item.report().leftBehind(item.path(), "is computed; totals are made here");
    } else {
      item.fault("type", "cannot be asked here; only choice with ordinalValue can");
    }
  }

  private String linkId(Element item) {
    String linkId = item.required("linkId", Element.SHORT);
    String before = linkId.isEmpty() ? null : pathByLinkId.putIfAbsent(linkId, item.path());
    if (before != null) {
      item.fault("linkId", "«" + linkId + "» is used already by " + before);
    }
    return linkId;
  }

  private void extensions(Element item) {
    for (Element each : item.list("extension")) {
      String url = each.required("url", Element.SHORT);
      if (url.equals(Names.ENABLED_BY_EXPRESSION)) {
        each.fault("asks by an expression, which is not read here; use enableWhen");
      } else if (url.equals(Names.HIDDEN) && each.isTrue("valueBoolean")) {
        each.fault("hides the item; what is scored must be seen");
      } else if (!url.isEmpty() && !url.equals(Names.NOT_SCORED)) {
        report.leftBehind(
            each.path(), "«" + QuestionnaireReader.shortened(url) + "» is not used here");
      }
    }
  }
}
