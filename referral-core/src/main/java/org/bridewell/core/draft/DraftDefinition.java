package org.bridewell.core.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.fhir.Imported;
import org.bridewell.core.instrument.fhir.Imported.Answer;
import org.bridewell.core.instrument.fhir.Imported.Question;
import org.bridewell.core.instrument.fhir.Imported.Rule;
import org.bridewell.core.instrument.fhir.Imported.When;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes what was imported and entered as a definition of ours, so that the catalogue's own reader
/// and checks decide about it like about every other.
final class DraftDefinition {
  private static final int LABEL = 60;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Imported imported;
  private final DraftHead head;

  private DraftDefinition(Imported imported, DraftHead head) {
    this.imported = imported;
    this.head = head;
  }

  /// Without bands.
  static String of(Imported imported, DraftHead head) {
    return new DraftDefinition(imported, head).write();
  }

  /// The same definition with these bands.
  static String withBands(String definition, List<Band> bands) {
    ObjectNode root = (ObjectNode) JSON.readTree(definition);
    ArrayNode list = root.putArray("bands");
    bands.forEach(band -> band(list.addObject(), band));
    return JSON.writeValueAsString(root);
  }

  private static void band(ObjectNode node, Band band) {
    node.put("code", band.code());
    band.totals().ifPresent(totals -> node.put("from", totals.from()).put("to", totals.to()));
    node.put("title", band.title()).put("meaning", band.meaning()).put("source", band.source());
    ArrayNode actions = node.putArray("actions");
    band.actions().stream().sorted().map(Action::name).forEach(actions::add);
  }

  private String write() {
    ObjectNode root = JSON.createObjectNode();
    root.put("id", head.id())
        .put("version", head.version())
        .put("title", head.title())
        .put("shortTitle", head.shortTitle())
        .put("topic", head.topic().name())
        .put("source", head.source())
        .put("licence", head.licence())
        .put("reviewed", false);
    root.putArray("languages").add("en");
    applicability(root.putObject("applicability"));
    ArrayNode items = root.putArray("items");
    for (int i = 0; i < imported.questions().size(); i++) {
      item(items.addObject(), i);
    }
    ArrayNode skips = root.putArray("skips");
    imported.rules().forEach(rule -> skip(skips.addObject(), rule));
    root.putObject("scoring").put("rule", "sum");
    root.putArray("bands");
    root.putArray("flags");
    root.putArray("next");
    root.putArray("conflicts");
    return JSON.writeValueAsString(root);
  }

  private void applicability(ObjectNode node) {
    node.put("audience", head.audience());
    ArrayNode exclusions = node.putArray("exclusions");
    head.youngest()
        .ifPresent(
            age ->
                exclusions
                    .addObject()
                    .put("code", "UNDER_" + age)
                    .put("toAge", age - 1)
                    .put("text", "Not for anybody under " + age + "."));
    if (head.sober()) {
      exclusions
          .addObject()
          .put("code", "INTOXICATED_NOW")
          .put("intoxicated", true)
          .put("text", "Intoxicated now: answers would not be reliable. Ask again when sober.");
    }
    node.putArray("cautions");
  }

  private void item(ObjectNode node, int position) {
    Question question = imported.questions().get(position);
    node.put("id", item(position))
        .put("text", question.text())
        .put("label", shortened(question.text()))
        .put("why", "why.imported")
        .put("scored", question.scored());
    ArrayNode options = node.putArray("options");
    var points = new HashSet<Integer>();
    boolean keyByPoints = question.answers().stream().map(Answer::points).allMatch(points::add);
    for (Answer answer : question.answers()) {
      options
          .addObject()
          .put("code", answer.code())
          .put("label", answer.label())
          .put("points", answer.points())
          .put("key", keyByPoints ? "" + answer.points() : answer.code());
    }
  }

  private void skip(ObjectNode node, Rule rule) {
    when(node.putObject("when"), rule.when());
    Optional<Integer> to = rule.to();
    to.ifPresent(position -> node.put("goTo", item(position)));
  }

  private void when(ObjectNode node, When when) {
    switch (when) {
      case When.AnswerIs(int question, List<String> codes) -> {
        node.put("rule", "optionIs").put("item", item(question));
        ArrayNode options = node.putArray("options");
        codes.forEach(options::add);
      }
      case When.NoPoints(List<Integer> questions) -> {
        node.put("rule", "subtotalIs");
        ArrayNode items = node.putArray("items");
        questions.forEach(each -> items.add(item(each)));
        node.put("points", 0);
      }
      case When.Joined(boolean all, List<When.AnswerIs> parts) -> {
        ArrayNode of = node.put("rule", all ? "all" : "any").putArray("of");
        parts.forEach(part -> when(of.addObject(), part));
      }
    }
  }

  private String item(int position) {
    return head.id().toLowerCase(Locale.ROOT) + "-" + (position + 1);
  }

  private static String shortened(String text) {
    if (text.length() <= LABEL) {
      return text;
    }
    int space = text.lastIndexOf(' ', LABEL);
    return text.substring(0, space > 0 ? space : LABEL) + " …";
  }
}
