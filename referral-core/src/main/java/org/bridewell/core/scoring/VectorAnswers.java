package org.bridewell.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.shared.ItemId;

/// Answers as they are written in a file of vectors: one token an item in the order of asking, with
/// commas between.
///
/// A token is the key of an option or a number; `-` is not asked. `NAME=token` answers the item of
/// that name out of order, and a bare name of an item that may stay unanswered says yes to it.
/// Items at the end for which no token is left are not asked. Capitals and spaces do not matter.
final class VectorAnswers {
  private static final String NOT_ASKED = "-";
  private static final String YES = "Y";
  private static final String NUMBER = "[+-]?[0-9]{1,9}(\\.[0-9]{1,9})?";

  private final Instrument instrument;
  private final Map<ItemId, Response> responses = new HashMap<>();

  private VectorAnswers(Instrument instrument) {
    this.instrument = instrument;
  }

  /// The responses; empty when there are more answers than items, or one for no item at all.
  static Optional<Map<ItemId, Response>> read(Instrument instrument, String answers) {
    var reader = new VectorAnswers(instrument);
    return reader.read(tokens(answers)) ? Optional.of(reader.responses) : Optional.empty();
  }

  private static List<String> tokens(String answers) {
    var tokens = new ArrayList<String>();
    if (!answers.isBlank()) {
      for (String token : answers.split(",", -1)) {
        tokens.add(token.strip());
      }
    }
    return tokens;
  }

  private boolean read(List<String> tokens) {
    var inOrder = new ArrayList<String>();
    for (String token : tokens) {
      Optional<Item> named = named(token);
      if (named.isEmpty()) {
        inOrder.add(token);
      } else if (!answer(named.get(), afterName(token))) {
        return false;
      }
    }
    return inOrder(inOrder);
  }

  private boolean inOrder(List<String> tokens) {
    Iterator<Item> items =
        instrument.items().stream()
            .filter(item -> !item.optional() && !responses.containsKey(item.id()))
            .toList()
            .iterator();
    for (String token : tokens) {
      if (!items.hasNext() || !answer(items.next(), token)) {
        return false;
      }
    }
    return true;
  }

  /// The item that a token names: any item before `=`, and alone one that may stay unanswered.
  private Optional<Item> named(String token) {
    int equals = token.indexOf('=');
    String name = equals < 0 ? token : token.substring(0, equals).strip();
    return instrument.items().stream()
        .filter(item -> item.key().equalsIgnoreCase(name))
        .filter(item -> equals >= 0 || item.optional())
        .findFirst();
  }

  private static String afterName(String token) {
    int equals = token.indexOf('=');
    return equals < 0 ? YES : token.substring(equals + 1).strip();
  }

  private boolean answer(Item item, String token) {
    if (token.equals(NOT_ASKED)) {
      return responses.put(item.id(), new Response.NotAsked()) == null;
    }
    return responses.put(item.id(), response(item, token)) == null;
  }

  private static Response response(Item item, String token) {
    return switch (item.kind()) {
      case ItemKind.Choice(List<Option> options) ->
          options.stream()
              .filter(option -> option.key().equalsIgnoreCase(token))
              .findFirst()
              .<Response>map(option -> new Response.Answered(option.code()))
              .orElse(new Response.Answered("no option " + token));
      case ItemKind.Measure _ ->
          token.matches(NUMBER)
              ? new Response.Measured(new BigDecimal(token))
              : new Response.Answered("no number " + token);
    };
  }
}
