package org.bridewell.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.instrument.PointsTable;
import org.bridewell.core.instrument.Skip;
import org.bridewell.core.shared.ItemId;
import org.jspecify.annotations.Nullable;

/// The answers to one instrument, and which items its skip rules leave out because of them.
///
/// An answer that was given counts even where a skip would have left its item out (the printed UK
/// form has no skips); only an unanswered item is made zero.
final class Answers {

  /// An answer that its item can have.
  sealed interface Given {
    /// That option was chosen.
    record Chosen(Option option) implements Given {}

    /// That number was measured.
    record Number(ItemKind.Measure measure, BigDecimal value) implements Given {}
  }

  private final Instrument instrument;
  private final @Nullable Given[] given;
  private final List<ItemId> refused;
  private final BitSet leftOut = new BitSet();

  /// @param given by the position of the item
  private Answers(Instrument instrument, @Nullable Given[] given, List<ItemId> refused) {
    this.instrument = instrument;
    this.given = given;
    this.refused = refused;
    var truth = new Truth(this);
    for (Skip skip : instrument.skips()) {
      if (truth.holds(skip.when())) {
        instrument.leaveOut(skip, leftOut);
      }
    }
  }

  /// The answers among the responses. Responses to other instruments' items are not looked at.
  static Answers of(Instrument instrument, Map<ItemId, Response> responses) {
    var given = new @Nullable Given[instrument.items().size()];
    List<ItemId> refused = new ArrayList<>(0);
    for (int i = 0; i < given.length; i++) {
      Item item = instrument.items().get(i);
      Response response = responses.get(item.id());
      if (response != null && response.isAnswer()) {
        given[i] = given(item, response);
        if (given[i] == null) {
          refused.add(item.id());
        }
      }
    }
    return new Answers(instrument, given, refused);
  }

  /// True unless the response is an answer that the item cannot have.
  static boolean accepts(Item item, Response response) {
    return !response.isAnswer() || given(item, response) != null;
  }

  private static @Nullable Given given(Item item, Response response) {
    return switch (response) {
      case Response.Answered(String code) ->
          item.option(code).<Given>map(Given.Chosen::new).orElse(null);
      case Response.Measured(BigDecimal value) ->
          item.kind() instanceof ItemKind.Measure measure && measure.accepts(value)
              ? new Given.Number(measure, value)
              : null;
      case Response.Refused(), Response.Unable _, Response.NotAsked() -> null;
    };
  }

  /// The same answers and one more.
  Answers with(ItemId item, Given answer) {
    var more = given.clone();
    more[instrument.position(item)] = answer;
    return new Answers(instrument, more, refused);
  }

  Instrument instrument() {
    return instrument;
  }

  /// Items with an answer that they cannot have, in the order of the instrument.
  List<ItemId> refused() {
    return refused;
  }

  @Nullable Given answer(ItemId item) {
    return given[instrument.position(item)];
  }

  boolean answered(ItemId item) {
    return answer(item) != null;
  }

  /// True when a skip rule leaves the item out, answered or not.
  boolean leftOut(ItemId item) {
    return leftOut.get(instrument.position(item));
  }

  /// Points of an item: as answered, or 0 where it is left out; empty when it is missing, or when
  /// which table gives them is not known.
  OptionalInt points(ItemId id) {
    return points(instrument.position(id));
  }

  private OptionalInt points(int position) {
    Given answer = given[position];
    if (answer != null) {
      return points(answer);
    }
    return leftOut.get(position) ? OptionalInt.of(0) : OptionalInt.empty();
  }

  /// The points that an answer would give beside the answers here.
  OptionalInt points(Given answer) {
    return switch (answer) {
      case Given.Chosen(Option option) -> OptionalInt.of(option.points());
      case Given.Number(ItemKind.Measure measure, BigDecimal value) ->
          table(measure).map(table -> table.points(value)).orElse(OptionalInt.empty());
    };
  }

  /// The table in force for a measured item; empty while an answer that decides it is missing.
  private Optional<PointsTable> table(ItemKind.Measure measure) {
    var truth = new Truth(this);
    for (PointsTable table : measure.tables()) {
      Known holds = table.when().map(truth::of).orElse(Known.YES);
      if (holds != Known.NO) {
        return holds == Known.YES ? Optional.of(table) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Items that must be answered and are not, in the order of the instrument.
  List<Item> missing() {
    var missing = new ArrayList<Item>();
    for (int i = 0; i < given.length; i++) {
      if (given[i] == null && !leftOut.get(i) && !instrument.items().get(i).optional()) {
        missing.add(instrument.items().get(i));
      }
    }
    return missing;
  }

  /// The known points of all scored items together.
  int total() {
    int total = 0;
    for (int i = 0; i < given.length; i++) {
      if (instrument.items().get(i).scored()) {
        total += points(i).orElse(0);
      }
    }
    return total;
  }
}
