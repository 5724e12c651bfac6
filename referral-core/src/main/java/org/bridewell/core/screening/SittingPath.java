package org.bridewell.core.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.scoring.Walk;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;

/// The way through a sitting, a pure function of its plan and what was answered: short screens
/// first, longer ones only when the short one leads there, and no question asked twice.
///
/// Every terminal that has the answers so stands at the same question.
public final class SittingPath {
  private final List<Instrument> reached;
  private final SequencedMap<ItemId, Step> steps;
  private final Map<ItemId, Response> responses;

  /// One question of the way, and the instrument that asks it.
  public record Step(Instrument instrument, Item item) {}

  private SittingPath(
      List<Instrument> reached, SequencedMap<ItemId, Step> steps, Map<ItemId, Response> responses) {
    this.reached = List.copyOf(reached);
    this.steps = steps;
    this.responses = Map.copyOf(responses);
  }

  /// The way through these instruments with these responses.
  public static SittingPath of(List<Instrument> plan, Map<ItemId, Response> responses) {
    var reached = reached(plan, responses);
    var steps = new LinkedHashMap<ItemId, Step>();
    for (var instrument : reached) {
      for (var item : Walk.of(instrument, responses).onTheWay()) {
        steps.putIfAbsent(item.id(), new Step(instrument, item));
      }
    }
    return new SittingPath(reached, steps, responses);
  }

  /// The instruments that are asked: the first, and those that a result leads on to.
  public List<Instrument> reached() {
    return reached;
  }

  /// Every question of the way, in order.
  public List<Step> steps() {
    return List.copyOf(steps.values());
  }

  public Optional<Step> step(ItemId item) {
    return Optional.ofNullable(steps.get(item));
  }

  /// The first question that was not dealt with; empty when the sitting can be completed.
  public Optional<Step> next() {
    return steps.values().stream().filter(step -> !dealtWith(step)).findFirst();
  }

  /// The question after this one, answered or not.
  public Optional<Step> after(ItemId item) {
    var all = steps();
    int at = position(item);
    return at >= 0 && at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty();
  }

  /// The question before this one.
  public Optional<Step> before(ItemId item) {
    int at = position(item);
    return at > 0 ? Optional.of(steps().get(at - 1)) : Optional.empty();
  }

  /// The place of a question on the way, from 0; -1 when it is not asked.
  public int position(ItemId item) {
    return List.copyOf(steps.keySet()).indexOf(item);
  }

  /// Answered items that are no longer asked because an earlier answer was changed.
  public List<ItemId> noLongerAsked() {
    var gone = new ArrayList<ItemId>();
    responses.forEach(
        (item, response) -> {
          if (response.isAnswer() && !steps.containsKey(item)) {
            gone.add(item);
          }
        });
    return gone;
  }

  private boolean dealtWith(Step step) {
    return responses.containsKey(step.item().id());
  }

  private static List<Instrument> reached(List<Instrument> plan, Map<ItemId, Response> responses) {
    var reached = new ArrayList<Instrument>();
    var ledTo = new HashSet<InstrumentId>();
    for (var instrument : plan) {
      if (reached.isEmpty() || ledTo.contains(instrument.id())) {
        reached.add(instrument);
        certainBand(Scorer.score(instrument, responses))
            .ifPresent(band -> ledTo.addAll(instrument.nextAfter(band)));
      }
    }
    return reached;
  }

  private static Optional<Band> certainBand(ScoreResult result) {
    return switch (result) {
      case ScoreResult.Scored scored -> Optional.of(scored.band());
      case ScoreResult.Noted noted -> noted.band();
      case ScoreResult.Incomplete incomplete when incomplete.bandsPossible().size() == 1 ->
          Optional.of(incomplete.bandsPossible().getFirst());
      case ScoreResult.Incomplete _, ScoreResult.NotApplicable _, ScoreResult.Invalid _ ->
          Optional.empty();
    };
  }
}
