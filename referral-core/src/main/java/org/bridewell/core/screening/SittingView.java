package org.bridewell.core.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.SittingPath.Placed;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.Redacted;

/// A sitting with its answers and the way through it, as read in one transaction.
///
/// @param plan the instruments of the sitting, in the order of its plan
/// @param recorded age on the day the sitting began, and sex, both by the custody record
public record SittingView(
    Sitting sitting, List<Instrument> plan, Map<ItemId, Recorded> responses, Circumstances recorded)
    implements Redacted {
  private static final int ADULT = 18;
  private static final int COMPETENT_FROM = 16;
  private static final int PREGNANT_FROM = 12;
  private static final int PREGNANT_TO = 60;

  public SittingView {
    plan = List.copyOf(plan);
    responses = Map.copyOf(responses);
  }

  /// The way through it.
  public SittingPath path() {
    return SittingPath.of(placed(), plainResponses(), circumstances());
  }

  /// What was asked about the person, and what custody recorded.
  public Circumstances circumstances() {
    return AskedItem.circumstances(recorded, plainResponses());
  }

  /// What is to be asked about this person before the instruments, answered or not.
  public List<AskedItem> toAsk() {
    var asked = new ArrayList<AskedItem>();
    asked.add(AskedItem.FITNESS);
    int age = recorded.age().orElse(ADULT);
    if (circumstances().sex().filter(Circumstances.Sex.MALE::equals).isEmpty()
        && age >= PREGNANT_FROM
        && age <= PREGNANT_TO) {
      asked.add(AskedItem.PREGNANCY);
    }
    if (age < ADULT && age >= COMPETENT_FROM) {
      asked.add(AskedItem.COMPETENCE);
    }
    return List.copyOf(asked);
  }

  /// True when all of that was answered: only then are the instruments asked.
  public boolean isReady() {
    return toAsk().stream().allMatch(item -> asked(item).isPresent());
  }

  /// What an item of our own was answered, if it was asked.
  public Optional<String> asked(AskedItem item) {
    return item.in(plainResponses());
  }

  /// The responses without who and when; items that were withdrawn are left out.
  public Map<ItemId, Response> plainResponses() {
    var plain = new HashMap<ItemId, Response>();
    responses.forEach((item, recorded) -> recorded.response().ifPresent(r -> plain.put(item, r)));
    return Map.copyOf(plain);
  }

  /// Items whose answer was withdrawn, because an earlier answer was changed.
  public Set<ItemId> withdrawn() {
    return items(recorded -> recorded.response().isEmpty());
  }

  /// Answers that cannot be relied on: given while the person was intoxicated, or while nobody
  /// could tell. They count, are marked, and are to be asked again (HZ-30).
  public Set<ItemId> unreliable() {
    var fitness = Optional.ofNullable(responses.get(AskedItem.FITNESS.item()));
    if (fitness.isEmpty()) {
      return Set.of();
    }
    if (!asked(AskedItem.FITNESS).equals(Optional.of("fit"))) {
      return items(recorded -> recorded.response().isPresent());
    }
    var fitSince = fitness.get();
    return fitSince.revision() == 1
        ? Set.of()
        : items(
            recorded ->
                recorded.response().isPresent()
                    && recorded.answeredAt().isBefore(fitSince.answeredAt()));
  }

  /// The flags that an answer to this item fires now and that alert somebody at once.
  public List<Flag> alertsOf(ItemId item) {
    return InstrumentAlerts.fired(this, item);
  }

  /// The revision that a screen shows of an item; 0 when there is none.
  public int revision(ItemId item) {
    var recorded = responses.get(item);
    return recorded == null ? 0 : recorded.revision();
  }

  private Set<ItemId> items(Predicate<Recorded> which) {
    return responses.entrySet().stream()
        .filter(each -> AskedItem.of(each.getKey()).isEmpty() && which.test(each.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// A sitting from before there were sections asks its first instrument.
  private List<Placed> placed() {
    boolean sectioned = sitting.plan().stream().anyMatch(each -> each.section().isPresent());
    var placed = new ArrayList<Placed>();
    for (int i = 0; i < plan.size(); i++) {
      var instrument = plan.get(i);
      var section =
          !sectioned && i == 0
              ? Optional.of(instrument.topic().name())
              : sitting.plan().get(i).section();
      placed.add(new Placed(instrument, section));
    }
    return placed;
  }

  @Override
  public String toString() {
    return redacted();
  }
}
