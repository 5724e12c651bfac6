package org.bridewell.core.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;

/// The shipped alcohol screens, and responses to them written as points: `4,-,R` is an answer of
/// four points, nothing recorded, a refusal.
final class AlcoholFixture {

  static final Catalogue CATALOGUE = InstrumentLoader.shipped();
  static final Instrument AUDIT = instrument("AUDIT");
  static final Instrument AUDIT_C = instrument("AUDIT-C");

  private AlcoholFixture() {}

  static Instrument instrument(String id) {
    return CATALOGUE.find(new InstrumentId(id)).orElseThrow();
  }

  static ItemId item(int number) {
    return new ItemId("audit-" + number);
  }

  static Map<ItemId, Response> responses(Instrument instrument, String points) {
    var result = new LinkedHashMap<ItemId, Response>();
    String[] each = points.split(",");
    for (int i = 0; i < each.length; i++) {
      Item item = instrument.items().get(i);
      response(item, each[i].strip()).ifPresent(response -> result.put(item.id(), response));
    }
    return result;
  }

  static ScoreResult score(Instrument instrument, String points) {
    return Scorer.score(instrument, responses(instrument, points));
  }

  private static Optional<Response> response(Item item, String points) {
    return switch (points) {
      case "-" -> Optional.empty();
      case "N" -> Optional.of(new Response.NotAsked());
      case "R" -> Optional.of(new Response.Refused());
      case "U" -> Optional.of(new Response.Unable(Response.Reason.UNWELL));
      default -> Optional.of(new Response.Answered(code(item, Integer.parseInt(points))));
    };
  }

  private static String code(Item item, int points) {
    return item.options().stream()
        .filter(option -> option.points() == points)
        .map(Option::code)
        .findFirst()
        .orElse("no-option-of-" + points);
  }
}
