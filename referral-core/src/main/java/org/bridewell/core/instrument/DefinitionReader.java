package org.bridewell.core.instrument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import tools.jackson.databind.JsonNode;

/// Turns the JSON of one instrument into an [Instrument], in the order of the file.
final class DefinitionReader {

  private DefinitionReader() {}

  static Instrument read(JsonNode root) {
    return Place.object(root, "", DefinitionReader::instrument);
  }

  private static Instrument instrument(Place at) {
    return new Instrument(
        at.code("id", InstrumentId::new),
        at.text("version"),
        at.text("title"),
        at.text("shortTitle"),
        at.code("topic", Topic::valueOf),
        at.text("source"),
        at.text("licence"),
        at.flag("reviewed"),
        at.object("applicability", DefinitionReader::applicability),
        at.objects("items", DefinitionReader::item),
        at.objects("skips", DefinitionReader::skip),
        at.object("scoring", DefinitionReader::scoring),
        at.objects("bands", DefinitionReader::band),
        at.objects("flags", DefinitionReader::flag),
        at.objects("next", DefinitionReader::next),
        at.objects("conflicts", DefinitionReader::conflict));
  }

  private static Applicability applicability(Place at) {
    return new Applicability(
        at.text("audience"),
        at.objects("exclusions", DefinitionReader::limit),
        at.objects("cautions", DefinitionReader::limit));
  }

  private static Applicability.Limit limit(Place at) {
    return new Applicability.Limit(
        at.text("code"),
        at.optionalNumber("fromAge"),
        at.optionalNumber("toAge"),
        at.optionalFlag("pregnant").orElse(false),
        at.optionalFlag("intoxicated").orElse(false),
        at.text("text"));
  }

  private static Item item(Place at) {
    return new Item(
        at.code("id", ItemId::new),
        at.text("text"),
        at.text("label"),
        at.text("why"),
        at.optionalObject("variants", DefinitionReader::variants),
        at.objects("options", DefinitionReader::option));
  }

  private static Variants variants(Place at) {
    return new Variants(
        at.text("asked"),
        at.objects("list", each -> new Variants.Variant(each.text("value"), each.text("text"))));
  }

  private static Option option(Place at) {
    return new Option(at.text("code"), at.text("label"), at.number("points"));
  }

  private static Skip skip(Place at) {
    return new Skip(
        at.object("when", DefinitionReader::condition), at.optionalCode("goTo", ItemId::new));
  }

  private static Condition condition(Place at) {
    String rule = at.text("rule");
    return switch (rule) {
      case "optionIs" ->
          new Condition.OptionIs(at.code("item", ItemId::new), at.codes("options", code -> code));
      case "anyAtLeast" -> new Condition.AnyAtLeast(items(at), at.number("points"));
      case "subtotalAtLeast" -> new Condition.SubtotalAtLeast(items(at), at.number("points"));
      case "subtotalIs" -> new Condition.SubtotalIs(items(at), at.number("points"));
      default -> throw at.wrong("rule", "unknown rule");
    };
  }

  private static List<ItemId> items(Place at) {
    return at.codes("items", ItemId::new);
  }

  private static ScoringRule scoring(Place at) {
    return switch (at.text("rule")) {
      case "sum" -> new ScoringRule.Sum();
      default -> throw at.wrong("rule", "unknown rule");
    };
  }

  private static Band band(Place at) {
    return new Band(
        at.text("code"),
        at.number("from"),
        at.number("to"),
        at.text("title"),
        at.text("meaning"),
        at.text("source"),
        actions(at));
  }

  private static Flag flag(Place at) {
    return new Flag(
        at.text("code"),
        at.text("title"),
        at.text("meaning"),
        at.text("source"),
        at.object("when", DefinitionReader::condition),
        actions(at));
  }

  private static Set<Action> actions(Place at) {
    return new LinkedHashSet<>(at.codes("actions", Action::valueOf));
  }

  private static Next next(Place at) {
    return new Next(at.text("band"), at.code("instrument", InstrumentId::new));
  }

  private static Conflict conflict(Place at) {
    return new Conflict(at.text("about"), at.text("choice"));
  }
}
