package org.bridewell.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.instrument.PointsTable;
import org.bridewell.core.instrument.Skip;
import org.bridewell.core.shared.ItemId;

/// The answers to one instrument, and which items its skip rules leave out because of them.
///
/// An answer that was given counts even where a skip would have left its item out (the printed UK
/// form has no skips); only an unanswered item is made zero.
final class Answers {

  private final Instrument instrument;
  private final Map<ItemId, Response> given;
  private final Set<ItemId> leftOut = new HashSet<>();

  private Answers(Instrument instrument, Map<ItemId, Response> given) {
    this.instrument = instrument;
    this.given = given;
    var truth = new Truth(this);
    for (Skip skip : inOrder(instrument)) {
      if (truth.holds(skip.when())) {
        instrument.leftOutBy(skip).forEach(item -> leftOut.add(item.id()));
      }
    }
  }

  /// The answers among the responses that the instrument's items can have. Responses to other
  /// instruments' items are not looked at.
  static Answers of(Instrument instrument, Map<ItemId, Response> responses) {
    var given = new HashMap<ItemId, Response>();
    for (Item item : instrument.items()) {
      Response response = responses.get(item.id());
      if (response != null && response.isAnswer() && accepts(item, response)) {
        given.put(item.id(), response);
      }
    }
    return new Answers(instrument, given);
  }

  /// True unless the response is an answer that the item cannot have.
  static boolean accepts(Item item, Response response) {
    return switch (response) {
      case Response.Answered(String code) -> item.option(code).isPresent();
      case Response.Measured(var value) ->
          item.kind() instanceof ItemKind.Measure measure && measure.accepts(value);
      case Response.Refused(), Response.Unable _, Response.NotAsked() -> true;
    };
  }

  /// The same answers and one more.
  Answers with(ItemId item, Response response) {
    var more = new HashMap<>(given);
    more.put(item, response);
    return new Answers(instrument, more);
  }

  Instrument instrument() {
    return instrument;
  }

  Optional<Response> answer(ItemId item) {
    return Optional.ofNullable(given.get(item));
  }

  boolean answered(ItemId item) {
    return given.containsKey(item);
  }

  /// True when a skip rule leaves the item out, answered or not.
  boolean leftOut(ItemId item) {
    return leftOut.contains(item);
  }

  /// Points of an item: as answered, or 0 where it is left out; empty when it is missing, or when
  /// which table gives them is not known.
  OptionalInt points(ItemId id) {
    Response response = given.get(id);
    if (response == null) {
      return leftOut(id) ? OptionalInt.of(0) : OptionalInt.empty();
    }
    return instrument.item(id).map(item -> points(item, response)).orElse(OptionalInt.empty());
  }

  /// The points that this answer to an item would give beside the answers here.
  OptionalInt points(Item item, Response answer) {
    return switch (answer) {
      case Response.Answered(String code) ->
          item.option(code)
              .map(option -> OptionalInt.of(option.points()))
              .orElse(OptionalInt.empty());
      case Response.Measured(var value) ->
          table(item).map(table -> table.points(value)).orElse(OptionalInt.empty());
      case Response.Refused(), Response.Unable _, Response.NotAsked() -> OptionalInt.empty();
    };
  }

  /// The table in force for a measured item; empty while an answer that decides it is missing.
  Optional<PointsTable> table(Item item) {
    if (item.kind() instanceof ItemKind.Measure measure) {
      var truth = new Truth(this);
      for (PointsTable table : measure.tables()) {
        Known holds = table.when().map(truth::of).orElse(Known.YES);
        if (holds != Known.NO) {
          return holds == Known.YES ? Optional.of(table) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /// Items that must be answered and are not, in the order of the instrument.
  List<Item> missing() {
    var missing = new ArrayList<Item>();
    for (Item item : instrument.items()) {
      if (!item.optional() && !answered(item.id()) && !leftOut(item.id())) {
        missing.add(item);
      }
    }
    return missing;
  }

  /// The known points of all scored items together.
  int total() {
    int total = 0;
    for (Item item : instrument.items()) {
      if (item.scored()) {
        total += points(item.id()).orElse(0);
      }
    }
    return total;
  }

  /// Skips by the last item they look at: a skip may leave out what a later one looks at.
  private static List<Skip> inOrder(Instrument instrument) {
    if (instrument.skips().size() < 2) {
      return instrument.skips();
    }
    var skips = new ArrayList<>(instrument.skips());
    skips.sort(Comparator.comparingInt(skip -> instrument.lastOf(skip.when())));
    return skips;
  }
}
