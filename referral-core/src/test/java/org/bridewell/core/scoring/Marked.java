package org.bridewell.core.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;

/// Answers to shipped instruments by item and option, as `news2-pulse=70, news2-oxygen=air`.
final class Marked {

  private static final Catalogue CATALOGUE = InstrumentLoader.shipped();

  private Marked() {}

  static Instrument instrument(String id) {
    return CATALOGUE.find(new InstrumentId(id)).orElseThrow();
  }

  static Map<ItemId, Response> responses(Instrument instrument, String marks) {
    var responses = new LinkedHashMap<ItemId, Response>();
    for (String mark : marks.isBlank() ? List.<String>of() : List.of(marks.split(","))) {
      String[] parts = mark.strip().split("=");
      Item item = instrument.item(new ItemId(parts[0])).orElseThrow();
      responses.put(item.id(), response(item, parts[1]));
    }
    return responses;
  }

  static ScoreResult score(String instrument, String marks) {
    Instrument definition = instrument(instrument);
    return Scorer.score(definition, responses(definition, marks));
  }

  static List<String> flags(ScoreResult result) {
    return result.flags().stream().map(Flag::code).toList();
  }

  static Response response(Item item, String answer) {
    return switch (item.kind()) {
      case ItemKind.Measure _ -> new Response.Measured(new BigDecimal(answer));
      case ItemKind.Choice _ -> {
        if (item.option(answer).isEmpty()) {
          throw new IllegalArgumentException(answer + " is no option of " + item.id().value());
        }
        yield new Response.Answered(answer);
      }
    };
  }
}
