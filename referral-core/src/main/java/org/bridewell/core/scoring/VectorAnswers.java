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

/// Answers as they are written in a file of vectors, with commas between them.
///
/// A token is the key or the code of an option, or a number; `-` is not asked. An item that has a
/// key of its own is answered by name, `KEY=token`, or by its bare key, which says yes to it; the
/// other items are answered in their order, and those for which no token is left are not asked.
/// Capitals and spaces do not matter.
final class VectorAnswers {
  private static final String NOT_ASKED = "-";
  private static final String YES = "Y";
  private static final String NUMBER = "[+-]?[0-9]{1,9}(\\.[0-9]{1,9})?";

  private final Instrument instrument;
  private final Map<ItemId, Response> responses = new HashMap<>();

  private VectorAnswers(Instrument instrument) {
    this.instrument = instrument;
  }

  /// The responses; empty when there are more answers than items, or two for one.
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
    Iterator<Item> inOrder =
        instrument.items().stream().filter(item -> !item.named()).toList().iterator();
    for (String token : tokens) {
      Optional<Item> named = named(token);
      boolean answered =
          named.isPresent()
              ? answer(named.get(), afterName(named.get(), token))
              : inOrder.hasNext() && answer(inOrder.next(), token);
      if (!answered) {
        return false;
      }
    }
    return true;
  }

  private Optional<Item> named(String token) {
    int equals = token.indexOf('=');
    String name = equals < 0 ? token : token.substring(0, equals).strip();
    return instrument.items().stream()
        .filter(item -> item.named() && item.key().equalsIgnoreCase(name))
        .findFirst();
  }

  private static String afterName(Item item, String token) {
    int equals = token.indexOf('=');
    return equals < 0 ? yes(item) : token.substring(equals + 1).strip();
  }

  /// The option that says yes: the one written so, else the first that gives points.
  private static String yes(Item item) {
    return item.options().stream()
        .filter(option -> option.points() > 0)
        .filter(_ -> option(item, YES).isEmpty())
        .map(Option::code)
        .findFirst()
        .orElse(YES);
  }

  private boolean answer(Item item, String token) {
    return responses.put(item.id(), response(item, token)) == null;
  }

  private static Response response(Item item, String token) {
    if (token.equals(NOT_ASKED)) {
      return new Response.NotAsked();
    }
    return switch (item.kind()) {
      case ItemKind.Choice _ ->
          new Response.Answered(option(item, token).map(Option::code).orElse("no " + token));
      case ItemKind.Measure _ ->
          token.matches(NUMBER)
              ? new Response.Measured(new BigDecimal(token))
              : new Response.Answered("no " + token);
    };
  }

  private static Optional<Option> option(Item item, String token) {
    return item.options().stream()
        .filter(each -> each.key().equalsIgnoreCase(token))
        .findFirst()
        .or(
            () ->
                item.options().stream()
                    .filter(each -> each.code().equalsIgnoreCase(token))
                    .findFirst());
  }
}
