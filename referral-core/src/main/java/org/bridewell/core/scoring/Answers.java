package org.bridewell.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bridewell.core.instrument.AnswersSoFar;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.ScoringSheet;
import org.bridewell.core.shared.ItemId;
import org.jspecify.annotations.Nullable;

/// The answers to one instrument, and which items its skip rules leave out because of them.
///
/// An answer that was given counts even where a skip would have left its item out (the printed UK
/// form has no skips); only an unanswered item is made zero.
///
/// Every tap scores, so options and numbers are kept by the places of their items, in arrays.
final class Answers implements AnswersSoFar {

  /// An answer that its item can have.
  sealed interface Given {
    /// The option at that place was chosen.
    record Chosen(int option) implements Given {}

    /// That number was measured.
    record Number(BigDecimal value) implements Given {}
  }

  private final Instrument instrument;
  private final ScoringSheet sheet;
  private final int[] options;
  private final @Nullable BigDecimal[] numbers;
  private final List<ItemId> refused;
  private final boolean[] leftOut;

  private Answers(
      Instrument instrument, int[] options, @Nullable BigDecimal[] numbers, List<ItemId> refused) {
    this.instrument = instrument;
    this.sheet = instrument.sheet();
    this.options = options;
    this.numbers = numbers;
    this.refused = refused;
    this.leftOut = new boolean[options.length];
    for (ScoringSheet.LeftOut skip : sheet.skips()) {
      if (skip.when().holds(this)) {
        Arrays.fill(leftOut, skip.from(), skip.to(), true);
      }
    }
  }

  /// The answers among the responses. Responses to other instruments' items are not looked at.
  static Answers of(Instrument instrument, Map<ItemId, Response> responses) {
    var sheet = instrument.sheet();
    int size = sheet.size();
    var options = new int[size];
    var numbers = new @Nullable BigDecimal[size];
    List<ItemId> refused = List.of();
    for (int i = 0; i < size; i++) {
      Response response = responses.get(sheet.id(i));
      options[i] = NONE;
      if (response instanceof Response.Answered(String code)) {
        options[i] = sheet.option(i, code);
      } else if (response instanceof Response.Measured(BigDecimal value)
          && accepts(instrument.items().get(i), value)) {
        numbers[i] = value;
      }
      if (response != null && response.isAnswer() && options[i] == NONE && numbers[i] == null) {
        refused = with(refused, sheet.id(i));
      }
    }
    return new Answers(instrument, options, numbers, refused);
  }

  /// True unless the response is an answer that the item cannot have.
  static boolean accepts(Item item, Response response) {
    return switch (response) {
      case Response.Answered(String code) -> item.option(code).isPresent();
      case Response.Measured(BigDecimal value) -> accepts(item, value);
      case Response.Refused(), Response.Unable _, Response.NotAsked() -> true;
    };
  }

  private static boolean accepts(Item item, BigDecimal value) {
    return item.kind() instanceof ItemKind.Measure measure && measure.accepts(value);
  }

  private static List<ItemId> with(List<ItemId> some, ItemId one) {
    var more = new ArrayList<>(some);
    more.add(one);
    return more;
  }

  /// The same answers and one more.
  Answers with(int item, Given answer) {
    var moreOptions = options.clone();
    var moreNumbers = numbers.clone();
    switch (answer) {
      case Given.Chosen(int option) -> moreOptions[item] = option;
      case Given.Number(BigDecimal value) -> moreNumbers[item] = value;
    }
    return new Answers(instrument, moreOptions, moreNumbers, refused);
  }

  Instrument instrument() {
    return instrument;
  }

  /// Items with an answer that they cannot have, in the order of the instrument.
  List<ItemId> refused() {
    return refused;
  }

  @Override
  public boolean answered(int item) {
    return options[item] != NONE || numbers[item] != null;
  }

  @Override
  public int option(int item) {
    return options[item];
  }

  @Override
  public @Nullable BigDecimal number(int item) {
    return numbers[item];
  }

  @Override
  public boolean leftOut(int item) {
    return leftOut[item];
  }

  @Override
  public int points(int item) {
    if (options[item] != NONE) {
      return sheet.points(item, options[item]);
    }
    BigDecimal number = numbers[item];
    if (number != null) {
      return measured(item, number);
    }
    return leftOut[item] ? 0 : UNKNOWN;
  }

  /// The points that an answer to an item would give beside the answers here.
  int points(int item, Given answer) {
    return switch (answer) {
      case Given.Chosen(int option) -> sheet.points(item, option);
      case Given.Number(BigDecimal value) -> measured(item, value);
    };
  }

  private int measured(int item, BigDecimal value) {
    int table = sheet.table(item, this);
    return table != NONE && instrument.items().get(item).kind() instanceof ItemKind.Measure measure
        ? measure.tables().get(table).points(value).orElse(UNKNOWN)
        : UNKNOWN;
  }

  /// Places of items that must be answered and are not, in their order.
  List<Integer> missing() {
    List<Integer> missing = new ArrayList<>(0);
    for (int i = 0; i < options.length; i++) {
      if (!answered(i) && !leftOut[i] && !sheet.optional(i)) {
        missing.add(i);
      }
    }
    return missing;
  }

  /// The known points of all scored items together.
  int total() {
    int total = 0;
    for (int i = 0; i < options.length; i++) {
      if (sheet.scored(i)) {
        total += Math.max(points(i), 0);
      }
    }
    return total;
  }
}
