package org.bridewell.core.instrument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import tools.jackson.databind.JsonNode;

/// Turns the JSON of one instrument into an [Instrument], in the order of the file.
final class DefinitionReader {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final List<String> ENGLISH = List.of("en");

  private DefinitionReader() {}

  static Instrument read(JsonNode root) {
    return Place.object(root, "", DefinitionReader::instrument);
  }

  private static Instrument instrument(Place at) {
    ScoringRule rule = at.object("scoring", DefinitionReader::scoring);
    boolean points = !(rule instanceof ScoringRule.Prompts);
    var applicability = at.object("applicability", DefinitionReader::applicability);
    var items = new ItemList(at.objects("items", each -> ItemReader.item(each, points)));
    var skips = Skip.inOrder(at.objects("skips", DefinitionReader::skip), items);
    var bands = at.objects("bands", DefinitionReader::band);
    var raises = at.optionalObjects("raises", DefinitionReader::raise);
    var flags = at.objects("flags", DefinitionReader::flag);
    return new Instrument(
        at.code("id", InstrumentId::new),
        at.text("version"),
        at.text("title"),
        at.text("shortTitle"),
        at.code("topic", Topic::valueOf),
        at.text("source"),
        at.text("licence"),
        at.flag("reviewed"),
        at.optionalCodes("languages", DefinitionReader::language).orElse(ENGLISH),
        at.optionalObject("permission", DefinitionReader::permission),
        at.optionalObject("codes", DefinitionReader::codings).orElse(Codings.NONE),
        applicability,
        items,
        skips,
        rule,
        bands,
        raises,
        flags,
        at.objects("next", DefinitionReader::next),
        at.objects("conflicts", DefinitionReader::conflict),
        new ScoringSheet(items, applicability, skips, bands, raises, flags));
  }

  private static String language(String code) {
    if (!LANGUAGE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a language tag");
    }
    return code;
  }

  private static Permission permission(Place at) {
    return new Permission(at.text("holder"), at.text("why"));
  }

  private static Codings codings(Place at) {
    return new Codings(
        at.optionalObject("panel", DefinitionReader::coding),
        at.optionalObject("total", DefinitionReader::coding));
  }

  static Coding coding(Place at) {
    return new Coding(at.code("system", Coding.System::valueOf), at.text("code"));
  }

  private static Applicability applicability(Place at) {
    return new Applicability(
        at.text("audience"),
        at.objects("exclusions", DefinitionReader::limit),
        at.objects("cautions", DefinitionReader::limit),
        at.optionalObjects("gates", DefinitionReader::gate));
  }

  private static Applicability.Gate gate(Place at) {
    return new Applicability.Gate(
        at.text("code"), at.object("when", DefinitionReader::condition), at.text("text"));
  }

  private static Applicability.Limit limit(Place at) {
    return new Applicability.Limit(
        at.text("code"),
        at.optionalNumber("fromAge"),
        at.optionalNumber("toAge"),
        at.optionalFlag("pregnant").orElse(false),
        at.optionalFlag("intoxicated").orElse(false),
        new LinkedHashSet<>(
            at.optionalCodes("sexes", Circumstances.Sex::valueOf).orElse(List.of())),
        at.text("text"));
  }

  private static Skip skip(Place at) {
    return new Skip(
        at.object("when", DefinitionReader::condition), at.optionalCode("goTo", ItemId::new));
  }

  static Condition condition(Place at) {
    return switch (at.text("rule")) {
      case "optionIs" ->
          new Condition.OptionIs(at.code("item", ItemId::new), at.codes("options", code -> code));
      case "anyAtLeast" -> new Condition.AnyAtLeast(items(at), at.number("points"));
      case "subtotalAtLeast" -> new Condition.SubtotalAtLeast(items(at), at.number("points"));
      case "subtotalIs" -> new Condition.SubtotalIs(items(at), at.number("points"));
      case "numberAtMost" ->
          new Condition.NumberAtMost(at.code("item", ItemId::new), at.decimal("value"));
      case "numberAtLeast" ->
          new Condition.NumberAtLeast(at.code("item", ItemId::new), at.decimal("value"));
      case "all" -> new Condition.All(at.objects("of", DefinitionReader::condition));
      case "any" -> new Condition.Any(at.objects("of", DefinitionReader::condition));
      default -> throw at.wrong("rule", "unknown rule");
    };
  }

  private static List<ItemId> items(Place at) {
    return at.codes("items", ItemId::new);
  }

  private static ScoringRule scoring(Place at) {
    return switch (at.text("rule")) {
      case "sum" -> new ScoringRule.Sum();
      case "anyYes" -> new ScoringRule.AnyYes();
      case "prompts" -> new ScoringRule.Prompts();
      case "slot" ->
          at.optionalObject("slot", DefinitionReader::slot)
              .orElse(new ScoringRule.Slot(Optional.empty(), 0));
      default -> throw at.wrong("rule", "unknown rule");
    };
  }

  private static ScoringRule.Slot slot(Place at) {
    return new ScoringRule.Slot(
        Optional.of(new Totals(at.number("lowest"), at.number("highest"))),
        at.optionalNumber("decimals").orElse(0));
  }

  private static Band band(Place at) {
    return new Band(
        at.text("code"),
        totals(at),
        at.text("title"),
        at.text("meaning"),
        at.text("source"),
        actions(at));
  }

  private static Optional<Totals> totals(Place at) {
    OptionalInt from = at.optionalNumber("from");
    return from.isEmpty() && at.optionalNumber("to").isEmpty()
        ? Optional.empty()
        : Optional.of(new Totals(at.number("from"), at.number("to")));
  }

  private static Raise raise(Place at) {
    return new Raise(at.object("when", DefinitionReader::condition), at.text("band"));
  }

  private static Flag flag(Place at) {
    return new Flag(
        at.text("code"),
        at.text("title"),
        at.text("meaning"),
        at.text("source"),
        at.object("when", DefinitionReader::condition),
        at.optionalFlag("headline").orElse(false),
        at.optionalCode("alert", Flag.Alert::valueOf),
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
