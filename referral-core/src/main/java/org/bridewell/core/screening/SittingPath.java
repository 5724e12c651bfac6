package org.bridewell.core.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.bridewell.core.instrument.Applicability;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.scoring.Walk;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;

/// The way through a sitting, a pure function of its plan and what was answered: section by
/// section, short screens first, longer ones only when the short one leads there, and no question
/// asked twice.
///
/// Every terminal that has the answers so stands at the same question.
public final class SittingPath {
  private final SequencedMap<InstrumentId, String> reached;
  private final List<Instrument> instruments;
  private final List<NotOffered> notOffered;
  private final SequencedMap<ItemId, Step> steps;
  private final Map<ItemId, Response> responses;

  /// One question of the way, the instrument that asks it, and the section it stands in.
  public record Step(Instrument instrument, Item item, String section) {}

  /// An instrument of the plan, with its section when the sitting asks it from the start.
  public record Placed(Instrument instrument, Optional<String> section) {}

  /// An instrument that would be asked, and why it is not.
  public record NotOffered(Instrument instrument, String section, Applicability.Limit why) {}

  private SittingPath(Reaching reaching, Map<ItemId, Response> responses) {
    this.reached = reaching.sections;
    this.instruments = List.copyOf(reaching.instruments);
    this.notOffered = List.copyOf(reaching.notOffered);
    this.steps = new LinkedHashMap<>();
    this.responses = Map.copyOf(responses);
    for (var instrument : instruments) {
      for (var item : Walk.of(instrument, responses).onTheWay()) {
        steps.putIfAbsent(item.id(), new Step(instrument, item, section(instrument.id())));
      }
    }
  }

  /// The way through this plan for a person in these circumstances.
  public static SittingPath of(
      List<Placed> plan, Map<ItemId, Response> responses, Circumstances circumstances) {
    return new SittingPath(new Reaching(plan, responses, circumstances), responses);
  }

  /// The way through instruments of which the first is asked and the others may be led to.
  public static SittingPath of(List<Instrument> plan, Map<ItemId, Response> responses) {
    var placed = new ArrayList<Placed>();
    for (var instrument : plan) {
      var section = placed.isEmpty() ? Optional.of("") : Optional.<String>empty();
      placed.add(new Placed(instrument, section));
    }
    return of(placed, responses, Circumstances.UNKNOWN);
  }

  /// The instruments that are asked: those of the sections, and those that a result leads on to.
  public List<Instrument> reached() {
    return instruments;
  }

  /// The instruments that are asked in a section.
  public List<Instrument> reached(String section) {
    return instruments.stream().filter(each -> section(each.id()).equals(section)).toList();
  }

  /// What would be asked and is not, with the reason.
  public List<NotOffered> notOffered() {
    return notOffered;
  }

  /// Every question of the way, in order.
  public List<Step> steps() {
    return List.copyOf(steps.values());
  }

  /// The questions of one section, in order.
  public List<Step> steps(String section) {
    return steps.values().stream().filter(step -> step.section().equals(section)).toList();
  }

  public Optional<Step> step(ItemId item) {
    return Optional.ofNullable(steps.get(item));
  }

  /// The first question that was not dealt with; empty when there is none left in any section.
  public Optional<Step> next() {
    return steps.values().stream().filter(step -> !dealtWith(step)).findFirst();
  }

  /// The first question of a section that was not dealt with.
  public Optional<Step> next(String section) {
    return steps(section).stream().filter(step -> !dealtWith(step)).findFirst();
  }

  /// The first question that is open in a section that was begun: such a sitting is not complete.
  public Optional<Step> open() {
    return steps.values().stream()
        .filter(step -> !dealtWith(step) && isBegun(step.section()))
        .findFirst();
  }

  /// True when a question of the section was dealt with.
  public boolean isBegun(String section) {
    return steps(section).stream().anyMatch(this::dealtWith);
  }

  /// The question after this one in its section, answered or not.
  public Optional<Step> after(ItemId item) {
    return step(item)
        .map(Step::section)
        .map(this::steps)
        .flatMap(all -> all.stream().skip(1L + place(all, item)).findFirst());
  }

  /// The question before this one in its section.
  public Optional<Step> before(ItemId item) {
    return step(item)
        .map(Step::section)
        .map(this::steps)
        .flatMap(all -> all.stream().limit(place(all, item)).reduce((_, last) -> last));
  }

  /// The place of a question in its section, from 0; -1 when it is not asked.
  public int position(ItemId item) {
    return step(item).map(step -> place(steps(step.section()), item)).orElse(-1);
  }

  /// Items that were dealt with and are no longer asked because an earlier answer was changed.
  public List<ItemId> noLongerAsked() {
    return responses.keySet().stream()
        .filter(item -> AskedItem.of(item).isEmpty() && !steps.containsKey(item))
        .toList();
  }

  private String section(InstrumentId instrument) {
    return reached.getOrDefault(instrument, "");
  }

  private static int place(List<Step> steps, ItemId item) {
    return steps.stream().map(step -> step.item().id()).toList().indexOf(item);
  }

  private boolean dealtWith(Step step) {
    return responses.containsKey(step.item().id());
  }

  /// Finds what is reached: from each root on, depth first, each instrument once.
  private static final class Reaching {
    private final List<Placed> plan;
    private final Map<ItemId, Response> responses;
    private final Circumstances circumstances;
    private final SequencedMap<InstrumentId, String> sections = new LinkedHashMap<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final List<NotOffered> notOffered = new ArrayList<>();

    Reaching(List<Placed> plan, Map<ItemId, Response> responses, Circumstances circumstances) {
      this.plan = plan;
      this.responses = responses;
      this.circumstances = circumstances;
      plan.forEach(root -> root.section().ifPresent(code -> reach(root.instrument(), code)));
    }

    private void reach(Instrument instrument, String section) {
      if (sections.containsKey(instrument.id())) {
        return;
      }
      var excluded = instrument.applicability().excluded(circumstances);
      if (excluded.isPresent() && !isAnswered(instrument)) {
        notOffered.add(new NotOffered(instrument, section, excluded.get()));
        return;
      }
      sections.put(instrument.id(), section);
      instruments.add(instrument);
      certainBand(Scorer.score(instrument, responses)).stream()
          .flatMap(band -> instrument.nextAfter(band).stream())
          .flatMap(next -> planned(next).stream())
          .forEach(next -> reach(next, section));
    }

    /// What was asked before a circumstance was known stays on the way, and its answers stay.
    /// Answers that another instrument asked for do not count.
    private boolean isAnswered(Instrument instrument) {
      return instrument.items().stream()
          .map(Item::id)
          .filter(item -> instruments.stream().noneMatch(each -> each.item(item).isPresent()))
          .anyMatch(responses::containsKey);
    }

    private Optional<Instrument> planned(InstrumentId id) {
      return plan.stream().map(Placed::instrument).filter(each -> each.id().equals(id)).findFirst();
    }

    private static Optional<Band> certainBand(ScoreResult result) {
      return switch (result) {
        case ScoreResult.Scored scored -> Optional.of(scored.band());
        case ScoreResult.Incomplete incomplete when incomplete.bandsPossible().size() == 1 ->
            Optional.of(incomplete.bandsPossible().getFirst());
        case ScoreResult.Noted noted -> noted.band();
        case ScoreResult.Incomplete _, ScoreResult.NotApplicable _, ScoreResult.Invalid _ ->
            Optional.empty();
      };
    }
  }
}
