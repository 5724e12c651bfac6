package org.bridewell.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Transfer;
import org.bridewell.core.custody.Transfers;
import org.bridewell.core.medicine.Allergies;
import org.bridewell.core.medicine.Medicine;
import org.bridewell.core.medicine.Medicines;
import org.bridewell.core.plan.OpenItem.Kind;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.Substance;
import org.bridewell.core.safety.SubstanceUse;
import org.bridewell.core.safety.Withdrawals;
import org.bridewell.core.vulnerability.AdultStep;
import org.bridewell.core.vulnerability.Adults;
import org.bridewell.core.vulnerability.Vulnerability;

/// Finds everything that is not settled when somebody leaves: nothing falls silent at the door
/// (HZ-27).
public class OpenItems {
  private final Safety safety;
  private final CareClocks clocks;
  private final CarePlans plans;
  private final Medicines medicines;
  private final Adults adults;
  private final WithdrawalRisk withdrawal;
  private final Withdrawals withdrawals;
  private final Departures departures;
  private final Transfers transfers;

  public OpenItems(
      Safety safety,
      CareClocks clocks,
      CarePlans plans,
      Medicines medicines,
      Adults adults,
      WithdrawalRisk withdrawal,
      Withdrawals withdrawals,
      Departures departures,
      Transfers transfers) {
    this.safety = safety;
    this.clocks = clocks;
    this.plans = plans;
    this.medicines = medicines;
    this.adults = adults;
    this.withdrawal = withdrawal;
    this.withdrawals = withdrawals;
    this.departures = departures;
    this.transfers = transfers;
  }

  /// Items that no officer has answered since the person came to this suite.
  List<OpenItem> unanswered(Detention held) {
    var answered = answers(held).stream().map(Departure.Answered::item).toList();
    return of(held).stream().filter(item -> !answered.contains(item)).toList();
  }

  /// What officers answered since the person came to this suite, the newest first: what was settled
  /// for the way here is open again for the way on.
  List<Departure.Answered> answers(Detention held) {
    var since = transfers.last(held.id()).map(Transfer::leftAt);
    return departures.answers(held.id()).stream()
        .filter(answer -> since.filter(at -> !answer.at().isAfter(at)).isEmpty())
        .toList();
  }

  /// The open items of a stay, each once, in the order of their kinds.
  List<OpenItem> of(Detention held) {
    var items = new ArrayList<OpenItem>();
    alerts(held, items);
    clocks.running(held.id()).forEach(clock -> clock(clock, items));
    if (items.stream().noneMatch(OpenItem::isAboutWithdrawal) && withdrawal.isIn(held.id())) {
      items.add(new OpenItem(Kind.WITHDRAWAL_MAY_COME, ""));
    }
    plan(held, items);
    var allergies = Allergies.in(held.id(), medicines.allergies(held.person().id()));
    if (allergies.state() == Allergies.State.NOT_ASKED) {
      items.add(new OpenItem(Kind.ALLERGIES_NOT_ASKED, ""));
    }
    if (takesAnOpioid(held) || usesOpioids(held)) {
      items.add(new OpenItem(Kind.NALOXONE, ""));
    }
    return items.stream().distinct().sorted(Comparator.comparing(OpenItem::kind)).toList();
  }

  /// Every alert of the stay, seen or not: what was dangerous here may be so at the next place. The
  /// plan's own alerts stand as the plan; vulnerability stands as the adult.
  private void alerts(Detention held, List<OpenItem> items) {
    var alerts = safety.alerts(held.id());
    alerts.stream()
        .filter(alert -> alert.flag() != SafetyFlag.CARE_PLAN)
        .filter(alert -> alert.flag() != SafetyFlag.VULNERABLE)
        .forEach(alert -> items.add(new OpenItem(Kind.ALERT, alert.flag().name())));
    boolean came =
        adults.steps(held.id()).stream().anyMatch(step -> step.step() == AdultStep.Step.CAME);
    if (!came && alerts.stream().anyMatch(Vulnerability::isReason)) {
      items.add(new OpenItem(Kind.NO_ADULT, ""));
    }
  }

  private static void clock(CareClock clock, List<OpenItem> items) {
    switch (clock.kind()) {
      case ROUSING -> items.add(new OpenItem(Kind.ROUSING, ""));
      case OBSERVATIONS -> items.add(new OpenItem(Kind.OBSERVATIONS, ""));
      case HEAD_INJURY -> items.add(new OpenItem(Kind.HEAD_INJURY, ""));
      case WITHDRAWAL -> items.add(new OpenItem(Kind.WITHDRAWAL, ""));
      case DOSE -> items.add(new OpenItem(Kind.DOSE, clock.about()));
      case TASK -> items.add(new OpenItem(Kind.TASK, clock.about()));
      case TRY_AGAIN -> items.add(new OpenItem(Kind.TRY_AGAIN, ""));
      case PLAN_REVIEW -> {}
    }
  }

  private void plan(Detention held, List<OpenItem> items) {
    var plan = plans.latest(held.id());
    if (plan.isEmpty()) {
      items.add(new OpenItem(Kind.NO_PLAN, ""));
      return;
    }
    if (plan.get().decision().isEmpty()) {
      items.add(new OpenItem(Kind.PLAN_NOT_SEEN, "V" + plan.get().number()));
    }
    var fitness = plan.get().content().fitness();
    for (var matter : List.of(Matter.MOVED, Matter.RELEASED)) {
      var said = fitness.get(matter);
      if (said != null && said.fit() != Fit.YES) {
        items.add(new OpenItem(Kind.PLAN_TERMS, matter.name()));
      }
    }
  }

  /// Whoever uses opioids, or of whom it is not known, also without a medicine written down.
  private boolean usesOpioids(Detention held) {
    return Optional.ofNullable(withdrawals.uses(held.id()).get(Substance.OPIOIDS))
        .filter(known -> known.use() instanceof SubstanceUse.Uses)
        .isPresent();
  }

  private boolean takesAnOpioid(Detention held) {
    return medicines.medicines(held.id()).stream()
        .anyMatch(medicine -> medicine.entry().kind() == Medicine.Kind.OPIOID);
  }
}
