package org.bridewell.core.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;

/// Every set of answers to a shipped instrument, written as its vectors are; `-` is not asked.
///
/// @param tokens for each item the answers to try
record AnswerSets(Instrument instrument, List<List<String>> tokens) {

  static Instrument instrument(String id) {
    return InstrumentLoader.shipped().find(new InstrumentId(id)).orElseThrow();
  }

  /// Every option of every item, and every item missing.
  static AnswerSets all(Instrument instrument) {
    return new AnswerSets(
        instrument, instrument.items().stream().map(AnswerSets::tokensOf).toList());
  }

  /// Chosen answers for every item, where all would be too many.
  static AnswerSets of(Instrument instrument, List<String> tokens) {
    return new AnswerSets(instrument, instrument.items().stream().map(_ -> tokens).toList());
  }

  /// Calls back with each set, as tokens in the order of the items and as responses, and counts.
  int each(BiConsumer<List<String>, Map<ItemId, Response>> with) {
    int[] at = new int[tokens.size()];
    int sets = 0;
    do {
      var set = new ArrayList<String>();
      var responses = new HashMap<ItemId, Response>();
      for (int i = 0; i < at.length; i++) {
        String token = tokens.get(i).get(at[i]);
        Item item = instrument.items().get(i);
        set.add(token);
        option(item, token)
            .ifPresent(each -> responses.put(item.id(), new Response.Answered(each.code())));
      }
      with.accept(set, responses);
      sets++;
    } while (advance(at));
    return sets;
  }

  private boolean advance(int[] at) {
    for (int i = at.length - 1; i >= 0; i--) {
      if (++at[i] < tokens.get(i).size()) {
        return true;
      }
      at[i] = 0;
    }
    return false;
  }

  private static List<String> tokensOf(Item item) {
    var tokens = new ArrayList<>(item.options().stream().map(Option::key).toList());
    tokens.add("-");
    return tokens;
  }

  private static Optional<Option> option(Item item, String token) {
    return item.options().stream().filter(each -> each.key().equals(token)).findFirst();
  }
}
