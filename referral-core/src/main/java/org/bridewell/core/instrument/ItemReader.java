package org.bridewell.core.instrument;

import java.util.List;
import org.bridewell.core.shared.ItemId;

/// Reads one item of an instrument, and how it is answered.
final class ItemReader {

  private ItemReader() {}

  /// @param points false where nothing is scored, so options need no points
  static Item item(Place at, boolean points) {
    var id = at.code("id", ItemId::new);
    boolean scored = at.optionalFlag("scored").orElse(true) && points;
    return new Item(
        id,
        at.optionalText("key").orElse(id.value()),
        at.text("text"),
        at.text("label"),
        at.text("why"),
        at.optionalText("aside"),
        at.optionalObject("variants", ItemReader::variants),
        kind(at, scored),
        scored,
        at.optionalFlag("optional").orElse(false),
        at.optionalObject("coding", DefinitionReader::coding));
  }

  private static Variants variants(Place at) {
    return new Variants(
        at.text("asked"),
        at.objects("list", each -> new Variants.Variant(each.text("value"), each.text("text"))));
  }

  private static ItemKind kind(Place at, boolean scored) {
    return switch (at.optionalText("kind").orElse("choice")) {
      case "choice" -> new ItemKind.Choice(at.objects("options", each -> option(each, scored)));
      case "number" -> {
        var tables = scored ? at.objects("tables", ItemReader::table) : List.<PointsTable>of();
        yield at.object("number", each -> measure(each, tables));
      }
      default -> throw at.wrong("kind", "unknown kind");
    };
  }

  private static Option option(Place at, boolean scored) {
    int points = scored ? at.number("points") : at.optionalNumber("points").orElse(0);
    return new Option(
        at.text("code"),
        at.text("label"),
        points,
        at.optionalText("key").orElse(Integer.toString(points)),
        at.optionalObject("coding", DefinitionReader::coding));
  }

  private static ItemKind measure(Place at, List<PointsTable> tables) {
    return new ItemKind.Measure(
        at.text("unit"), at.number("decimals"), at.decimal("least"), at.decimal("most"), tables);
  }

  private static PointsTable table(Place at) {
    return new PointsTable(
        at.optionalObject("when", DefinitionReader::condition),
        at.objects(
            "steps",
            each -> new PointsTable.Step(each.optionalDecimal("to"), each.number("points"))));
  }
}
