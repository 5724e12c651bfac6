package org.bridewell.core.instrument.fhir;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.Walk;
import org.bridewell.core.shared.ItemId;

/// Random ways through an instrument.
final class AnswerSets {
  private final Instrument instrument;
  private final RandomGenerator random;

  AnswerSets(Instrument instrument, long seed) {
    this.instrument = instrument;
    this.random = new java.util.Random(seed);
  }

  /// Everything on the way is answered.
  Map<ItemId, Response> complete() {
    return walked(0);
  }

  /// Some refuse one question in so many.
  Map<ItemId, Response> refusingOneIn(int questions) {
    return walked(questions);
  }

  private Map<ItemId, Response> walked(int refused) {
    var responses = new HashMap<ItemId, Response>();
    Optional<Item> next = Walk.next(instrument, responses);
    while (next.isPresent()) {
      boolean refuses = refused > 0 && random.nextInt(refused) == 0;
      responses.put(next.get().id(), refuses ? new Response.Refused() : answer(next.get()));
      next = Walk.next(instrument, responses);
    }
    return responses;
  }

  /// Half of the answers are the first one, so that skips are met often.
  private Response answer(Item item) {
    return switch (item.kind()) {
      case ItemKind.Choice(List<Option> options) ->
          new Response.Answered(
              options.get(random.nextBoolean() ? 0 : random.nextInt(options.size())).code());
      case ItemKind.Measure measure -> new Response.Measured(number(measure));
    };
  }

  private BigDecimal number(ItemKind.Measure measure) {
    int steps = measure.most().subtract(measure.least()).divide(measure.step()).intValueExact();
    return measure.least().add(measure.step().multiply(new BigDecimal(random.nextInt(steps + 1))));
  }
}
