package org.bridewell.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridewell.core.custody.CustodyFixture.BRADFORD;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Whereabouts.Where;
import org.bridewell.core.medicine.Allergy;
import org.bridewell.core.medicine.FakeMedicines;
import org.bridewell.core.medicine.Medicine;
import org.bridewell.core.medicine.Medicine.Route;
import org.bridewell.core.plan.Departure.Answer;
import org.bridewell.core.plan.Departure.Way;
import org.bridewell.core.plan.OpenItem.Kind;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.FakeSafety;
import org.bridewell.core.safety.SafetyFakes;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.Substance;
import org.bridewell.core.safety.SubstanceUse;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AllergyId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.MedicineId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.PlanId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.vulnerability.AdultStep;
import org.bridewell.core.vulnerability.Adults;
import org.bridewell.core.vulnerability.OfficerDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DepartureServiceTest {
  private static final Actor OFFICER = CustodyFixture.actor("Sgt Fabrick", Role.OFFICER, LEEDS);

  private final CustodyFixture.Held held = new CustodyFixture.Held();
  private final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final CustodyFixture.Clocks clocks = new CustodyFixture.Clocks();
  private final FakeSafety safety = new FakeSafety(held);
  private final FakeMedicines medicines = new FakeMedicines();
  private final SafetyFakes.InMemoryWithdrawals withdrawals = new SafetyFakes.InMemoryWithdrawals();
  private final Kept kept = new Kept();
  private boolean drinks;
  private final CustodyFixture.Sent sent = new CustodyFixture.Sent(held);
  private final OpenItems items =
      new OpenItems(safety, clocks, kept, medicines, kept, _ -> drinks, withdrawals, kept, sent);
  private final SuiteTransferService transfers =
      new SuiteTransferService(
          new CustodyFixture.Direct(),
          held,
          new CustodyFixture.ThreeCells(),
          sent,
          items,
          safety,
          changes,
          trail,
          Clock.fixed(NOW, ZoneOffset.UTC));
  private final Detention stay =
      held.add(CustodyFixture.held(LEEDS, "1", "Sample", NOW.minusSeconds(3600)));
  private final DepartureService service =
      new DepartureService(
          new CustodyFixture.Direct(),
          held,
          items,
          kept,
          kept,
          medicines,
          clocks,
          changes,
          trail,
          Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void nothingIsOpen() {
    medicines.add(
        new Allergy(AllergyId.next(), stay.id(), "", "", NURSE.id(), NOW, Optional.empty()));
    kept.plans.add(plan(Fit.YES, true));
    assertThat(service.open(stay.id(), OFFICER).items()).isEmpty();
  }

  /// HZ-27: each kind of open item alone keeps the person until the officer answers it.
  @ParameterizedTest
  @EnumSource(Kind.class)
  void eachOpenItemKeepsThePersonUntilItIsAnswered(Kind kind) {
    open(kind);
    var items = service.open(stay.id(), OFFICER).items();
    assertThat(items).extracting(OpenItem::kind).containsExactly(kind);

    assertThatThrownBy(() -> leave(Way.RELEASED)).hasMessage("departure.items-open");
    assertThat(held.isHeld(stay.person().id())).isTrue();

    items.forEach(each -> answer(each, Answer.NOT_DONE, "the next place does it"));
    leave(Way.RELEASED);
    assertThat(held.isHeld(stay.person().id())).isFalse();
    assertThat(clocks.running(stay.id())).isEmpty();
  }

  /// HZ-13: every sign of withdrawal is an item that carries the sentence, and one is enough.
  @Test
  void withdrawalIsSaidOnceWhoeverFoundIt() {
    drinks = true;
    assertThat(service.open(stay.id(), OFFICER).items())
        .singleElement()
        .matches(OpenItem::isAboutWithdrawal);

    clock(ClockKind.WITHDRAWAL, "ALCOHOL");
    assertThat(service.open(stay.id(), OFFICER).items())
        .containsExactly(new OpenItem(Kind.WITHDRAWAL, ""));

    alert(SafetyFlag.WITHDRAWAL_RISK, AlertLevel.CLINICIAN, "");
    assertThat(service.open(stay.id(), OFFICER).items())
        .hasSize(2)
        .allMatch(OpenItem::isAboutWithdrawal);
  }

  /// HZ-27: transfer in the middle of a clock.
  @Test
  void aTransferKeepsTheClocksAndAsksForEachItemAgain() {
    open(Kind.ROUSING);
    var item = new OpenItem(Kind.ROUSING, "");
    assertThatThrownBy(() -> send("Crew of GX1")).hasMessage("departure.items-open");
    answer(item, Answer.PASSED_ON, "told the escort");
    assertThatThrownBy(() -> send(" ")).hasMessage("departure.receipt");
    send("Crew of GX1");

    assertThat(clocks.running(stay.id())).hasSize(1);
    assertThat(changes.told).contains(LEEDS, BRADFORD);
    var there = CustodyFixture.actor("Sgt Sample", Role.OFFICER, BRADFORD);
    assertThat(service.open(stay.id(), there).unanswered()).containsExactly(item);
    assertThat(service.open(stay.id(), there).detention().whereabouts().where())
        .isEqualTo(Where.ON_THE_WAY);
    assertThatThrownBy(() -> service.open(stay.id(), OFFICER)).isInstanceOf(OutOfScope.class);
  }

  @Test
  void nobodyIsSentOnBeforeAnOfficerHereHasSeenTheAlert() {
    open(Kind.ALERT);
    service.open(stay.id(), OFFICER).items().forEach(each -> answer(each, Answer.DONE, "told"));
    assertThatThrownBy(() -> send("Crew of GX1")).hasMessage("departure.alerts-open");
  }

  private void send(String receivedBy) {
    transfers.send(stay.id(), BRADFORD, "GX1", receivedBy, OFFICER);
  }

  /// HZ-14: naloxone also for somebody who uses opioids and has no medicine written down.
  @Test
  void opioidsWithoutAMedicineAskAboutNaloxone() {
    withdrawals.keep(
        new SubstanceUse(
            AnswerId.next(),
            stay.id(),
            Substance.OPIOIDS,
            SubstanceUse.Uses.notKnown(),
            NURSE.id(),
            NOW));
    assertThat(service.open(stay.id(), OFFICER).items())
        .extracting(OpenItem::kind)
        .containsExactly(Kind.NALOXONE);
  }

  @Test
  void anAnswerNeedsWordsAndAnItemThatIsOpen() {
    open(Kind.TASK);
    var item = service.open(stay.id(), OFFICER).items().getFirst();

    assertThatThrownBy(() -> answer(item, Answer.DONE, " ")).hasMessage("departure.words");
    assertThatThrownBy(() -> answer(new OpenItem(Kind.ROUSING, ""), Answer.DONE, "done"))
        .isInstanceOf(OutOfScope.class);
    assertThat(kept.answers).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Way.class, names = "RELEASED", mode = EnumSource.Mode.EXCLUDE)
  void whoTakesThePersonOverHasReceivedTheCopy(Way way) {
    assertThatThrownBy(() -> service.leave(stay.id(), way, "Leeds", "Crew", " ", OFFICER))
        .hasMessage("departure.receipt");
    assertThat(held.isHeld(stay.person().id())).isTrue();

    service.leave(stay.id(), way, "Leeds", "Crew", "A. Driver", OFFICER);
    assertThat(kept.of(stay.id())).map(Departure::receivedBy).contains("A. Driver");
  }

  private void open(Kind kind) {
    switch (kind) {
      case ALERT -> alert(SafetyFlag.SELF_HARM_NOW, AlertLevel.CLINICIAN, "");
      case NO_ADULT -> alert(SafetyFlag.VULNERABLE, AlertLevel.OFFICER, "CONFUSED");
      case ROUSING -> clock(ClockKind.ROUSING, "");
      case OBSERVATIONS -> clock(ClockKind.OBSERVATIONS, "");
      case HEAD_INJURY -> clock(ClockKind.HEAD_INJURY, "");
      case WITHDRAWAL -> clock(ClockKind.WITHDRAWAL, "ALCOHOL");
      case WITHDRAWAL_MAY_COME -> drinks = true;
      case DOSE -> clock(ClockKind.DOSE, MedicineId.next().value().toString());
      case TASK -> clock(ClockKind.TASK, "MEDICINES");
      case TRY_AGAIN -> clock(ClockKind.TRY_AGAIN, "");
      case NO_PLAN -> kept.plans.clear();
      case PLAN_NOT_SEEN -> kept.plans.set(0, plan(Fit.YES, false));
      case PLAN_TERMS -> kept.plans.set(0, plan(Fit.NO, true));
      case ALLERGIES_NOT_ASKED -> medicines.allergies.clear();
      case NALOXONE -> medicines.add(opioid());
    }
  }

  private void alert(SafetyFlag flag, AlertLevel level, String detail) {
    new Alerting(safety, changes, trail).raise(stay, flag, level, detail, NURSE, NOW);
  }

  private void clock(ClockKind kind, String about) {
    clocks.start(
        CareClock.repeating(stay.id(), kind, about, Duration.ofMinutes(30), "X", NURSE.id(), NOW));
  }

  private Medicine opioid() {
    var entry =
        new Medicine.Entry(
            "Methadone",
            Medicine.Kind.OPIOID,
            true,
            "30 ml",
            Route.MOUTH,
            Optional.empty(),
            Optional.empty(),
            "Dr Sample",
            "Pharmacy");
    return new Medicine(MedicineId.next(), stay.id(), entry, NURSE.id(), NOW, Optional.empty());
  }

  private CarePlan plan(Fit released, boolean seen) {
    var whole = Plans.whole(ObservationLevel.GENERAL, 60, NOW.plusSeconds(3600));
    var fitness = new EnumMap<>(whole.fitness());
    fitness.put(Matter.RELEASED, new Fitness(released, "words"));
    var content =
        new PlanEntry(
            fitness,
            whole.level(),
            whole.every(),
            whole.eachTime(),
            whole.lookFor(),
            whole.callNurse(),
            whole.call999(),
            whole.warnings(),
            whole.needs(),
            whole.reviewAt());
    var decision =
        new CarePlan.Decision(
            ObservationLevel.GENERAL, 60, "", OFFICER.id(), OFFICER.displayName(), NOW);
    return new CarePlan(
        PlanId.next(),
        stay.id(),
        1,
        content,
        NURSE.id(),
        NURSE.displayName(),
        NOW,
        Optional.of(decision).filter(_ -> seen));
  }

  private void answer(OpenItem item, Answer answer, String words) {
    service.answer(stay.id(), item, answer, words, OFFICER);
  }

  private void leave(Way way) {
    service.leave(stay.id(), way, "", "", "", OFFICER);
  }

  private static final class Kept implements CarePlans, Adults, Departures {
    final List<CarePlan> plans = new ArrayList<>();
    final List<Departure.Answered> answers = new ArrayList<>();
    private Optional<Departure> departure = Optional.empty();

    @Override
    public boolean add(CarePlan plan) {
      return plans.add(plan);
    }

    @Override
    public boolean decided(PlanId plan, CarePlan.Decision decision) {
      return false;
    }

    @Override
    public List<CarePlan> versions(DetentionId detention) {
      return List.copyOf(plans);
    }

    @Override
    public void add(DetentionId detention, AdultStep step) {}

    @Override
    public List<AdultStep> steps(DetentionId detention) {
      return List.of();
    }

    @Override
    public void add(DetentionId detention, OfficerDecision decision) {}

    @Override
    public List<OfficerDecision> decisions(DetentionId detention) {
      return List.of();
    }

    @Override
    public void add(DetentionId detention, Departure.Answered answered) {
      answers.add(answered);
    }

    @Override
    public List<Departure.Answered> answers(DetentionId detention) {
      return List.copyOf(answers);
    }

    @Override
    public void add(DetentionId detention, Departure left) {
      departure = Optional.of(left);
    }

    @Override
    public Optional<Departure> of(DetentionId detention) {
      return departure;
    }
  }
}
