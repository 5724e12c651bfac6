package org.bridewell.core.instrument.fhir;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.instrument.Variants;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the items of a Questionnaire in the order in which they are asked.
final class ItemWriter {
  private final ArrayNode top;
  private final Instrument instrument;
  private final boolean weighed;
  private final Set<String> asked = new HashSet<>();
  private int groups;

  ItemWriter(ArrayNode top, Instrument instrument) {
    this.top = top;
    this.instrument = instrument;
    this.weighed = !(instrument.scoring() instanceof ScoringRule.Prompts);
  }

  void branches(List<Branch> branches) {
    branches.forEach(branch -> branch(top, branch));
  }

  private void branch(ArrayNode into, Branch branch) {
    switch (branch) {
      case Branch.One(Item item) -> question(into, item, Optional.empty());
      case Branch.Group(EnableWhen when, List<Branch> inside) -> {
        if (inside.size() == 1
            && inside.getFirst() instanceof Branch.One(Item item)
            && item.variants().isEmpty()) {
          question(into, item, Optional.of(when));
        } else {
          groups++;
          ObjectNode group = into.addObject().put("linkId", "group-" + groups).put("type", "group");
          EnableWhenWriter.write(group, when);
          ArrayNode children = group.putArray("item");
          inside.forEach(each -> branch(children, each));
        }
      }
    }
  }

  private void question(ArrayNode into, Item item, Optional<EnableWhen> when) {
    item.variants().ifPresent(variants -> askFor(into, variants));
    ObjectNode node = into.addObject();
    if (weighed && !item.scored()) {
      extension(node, Names.NOT_SCORED).put("valueBoolean", true);
    }
    node.put("linkId", item.id().value());
    item.coding().ifPresent(coding -> QuestionnaireWriter.coding(node, coding));
    node.put("prefix", instrument.position(item.id()) + 1 + ".").put("text", item.text());
    switch (item.kind()) {
      case ItemKind.Choice(List<Option> options) -> {
        node.put("type", "choice");
        when.ifPresent(each -> EnableWhenWriter.write(node, each));
        options(node, item, options);
      }
      case ItemKind.Measure measure -> {
        node.put("type", measure.decimals() == 0 ? "integer" : "decimal");
        when.ifPresent(each -> EnableWhenWriter.write(node, each));
        measure(node, measure);
      }
    }
    item.variants().ifPresent(variants -> wordings(node, item, variants));
  }

  private void options(ObjectNode node, Item item, List<Option> options) {
    ArrayNode list = node.putArray("answerOption");
    for (Option option : options) {
      ObjectNode each = list.addObject().put("id", item.id().value() + "." + option.code());
      if (weighed && item.scored()) {
        extension(each, Names.ORDINAL).put("valueDecimal", option.points());
      }
      OptionCode.write(each.putObject("valueCoding"), item, option).put("display", option.label());
    }
  }

  private static void measure(ObjectNode node, ItemKind.Measure measure) {
    ObjectNode unit = extension(node, Names.UNIT).putObject("valueCoding");
    Ucum.code(measure.unit()).ifPresent(code -> unit.put("system", Names.UCUM).put("code", code));
    unit.put("display", measure.unit());
    number(extension(node, Names.LEAST), measure.least(), measure.decimals());
    number(extension(node, Names.MOST), measure.most(), measure.decimals());
    if (measure.decimals() > 0) {
      extension(node, Names.DECIMALS).put("valueInteger", measure.decimals());
    }
  }

  private static void number(ObjectNode extension, BigDecimal number, int decimals) {
    if (decimals == 0) {
      extension.put("valueInteger", number.intValueExact());
    } else {
      extension.put("valueDecimal", number);
    }
  }

  /// What the wording depends on is a question of its own, once, with no answer given beforehand.
  private void askFor(ArrayNode into, Variants variants) {
    if (!asked.add(variants.asked())) {
      return;
    }
    ObjectNode node = into.addObject();
    extension(node, Names.NOT_SCORED).put("valueBoolean", true);
    node.put("linkId", variants.asked())
        .put("text", "Which wording is asked for? (" + variants.asked() + ")")
        .put("type", "choice");
    ArrayNode options = node.putArray("answerOption");
    variants
        .list()
        .forEach(
            each ->
                options
                    .addObject()
                    .putObject("valueCoding")
                    .put("system", Names.optionsOf(variants.asked()))
                    .put("code", each.value())
                    .put("display", capital(each.value())));
  }

  private static void wordings(ObjectNode node, Item item, Variants variants) {
    ArrayNode children = node.putArray("item");
    for (Variants.Variant variant : variants.list()) {
      ObjectNode wording =
          children
              .addObject()
              .put("linkId", item.id().value() + "." + variant.value())
              .put("text", variant.text())
              .put("type", "display");
      wording
          .putArray("enableWhen")
          .addObject()
          .put("question", variants.asked())
          .put("operator", "=")
          .putObject("answerCoding")
          .put("system", Names.optionsOf(variants.asked()))
          .put("code", variant.value());
    }
  }

  /// The score, for whoever sends the answers on with it.
  void total() {
    ObjectNode node = top.addObject();
    instrument.totals().ifPresent(totals -> range(node, totals));
    node.put("linkId", "total");
    instrument.codings().total().ifPresent(code -> QuestionnaireWriter.coding(node, code));
    node.put("text", "Total score").put("type", "integer").put("readOnly", true);
  }

  /// A result that was made elsewhere: nothing is asked, it is typed in.
  void slot(Optional<Totals> totals, int decimals) {
    totals.ifPresent(
        range -> {
          ObjectNode score = top.addObject();
          range(score, range);
          score
              .put("linkId", "score")
              .put("text", "Score")
              .put("type", decimals == 0 ? "integer" : "decimal");
        });
    ObjectNode band =
        top.addObject().put("linkId", "band").put("text", "Result").put("type", "choice");
    ArrayNode options = band.putArray("answerOption");
    instrument
        .bands()
        .forEach(
            each ->
                options
                    .addObject()
                    .putObject("valueCoding")
                    .put("system", Names.questionnaire(instrument) + ":band")
                    .put("code", each.code())
                    .put("display", each.title()));
    text("assessor", "Who assessed");
    text("licence", "Licence number");
  }

  private void text(String linkId, String text) {
    top.addObject().put("linkId", linkId).put("text", text).put("type", "string");
  }

  private static void range(ObjectNode node, Totals totals) {
    extension(node, Names.LEAST).put("valueInteger", totals.from());
    extension(node, Names.MOST).put("valueInteger", totals.to());
  }

  private static ObjectNode extension(ObjectNode owner, String url) {
    ArrayNode list =
        owner.get("extension") instanceof ArrayNode known ? known : owner.putArray("extension");
    return list.addObject().put("url", url);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
