package org.bridewell.core.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.shared.ItemId;

/// The way through an instrument, given what was recorded so far: a pure function, so any terminal
/// that has the responses stands at the same question.
///
/// A recorded refusal, inability or "not asked" counts as dealt with: the walk goes on, and the
/// item stays in [#open()].
public final class Walk {

  private final Instrument instrument;
  private final Map<ItemId, Response> responses;
  private final Answers answers;

  private Walk(Instrument instrument, Map<ItemId, Response> responses) {
    this.instrument = instrument;
    this.responses = Map.copyOf(responses);
    this.answers = Answers.of(instrument, responses);
  }

  /// The walk through an instrument with these responses.
  public static Walk of(Instrument instrument, Map<ItemId, Response> responses) {
    return new Walk(instrument, responses);
  }

  /// The item to ask next; empty when every item on the way was dealt with.
  public static Optional<Item> next(Instrument instrument, Map<ItemId, Response> responses) {
    return of(instrument, responses).next();
  }

  /// The item to ask next; empty when every item on the way was dealt with.
  public Optional<Item> next() {
    return onTheWay().stream().filter(item -> !dealtWith(item)).findFirst();
  }

  /// The items on the way, in order: all but those that a skip rule leaves out.
  public List<Item> onTheWay() {
    return instrument.items().stream().filter(item -> !answers.leftOut(place(item))).toList();
  }

  /// The items that the instrument's skip rules leave out now.
  public List<Item> leftOut() {
    return instrument.items().stream().filter(item -> answers.leftOut(place(item))).toList();
  }

  /// Items that are left out though a response is recorded: an earlier answer was changed, and
  /// these are to be withdrawn, visibly. Until then their answers count.
  public List<Item> toWithdraw() {
    return leftOut().stream().filter(this::dealtWith).toList();
  }

  /// Items on the way without an answer: not reached, refused, unable or not asked.
  public List<Item> open() {
    return onTheWay().stream().filter(item -> !answers.answered(place(item))).toList();
  }

  /// The item on the way after this one, answered or not.
  public Optional<Item> after(ItemId item) {
    int position = instrument.position(item);
    return onTheWay().stream().filter(each -> place(each) > position).findFirst();
  }

  /// The item on the way before this one, for the way back.
  public Optional<Item> before(ItemId item) {
    int position = instrument.position(item);
    return onTheWay().reversed().stream().filter(each -> place(each) < position).findFirst();
  }

  /// How many items on the way were dealt with, of how many.
  public Progress progress() {
    var way = onTheWay();
    return new Progress((int) way.stream().filter(this::dealtWith).count(), way.size());
  }

  /// Items dealt with, of all that are on the way now.
  public record Progress(int done, int of) {}

  private int place(Item item) {
    return instrument.position(item.id());
  }

  private boolean dealtWith(Item item) {
    return responses.containsKey(item.id());
  }
}
