package org.bridewell.core.screening;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.audit.AuditWriter;
import org.bridewell.core.audit.SignedEntry;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.Rousing;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentOffers;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Offer;
import org.bridewell.core.instrument.ScreeningPlan;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.TerminalId;
import org.bridewell.core.shared.UnitOfWork;

/// Runs a screening: begin, answer, complete; resumed anywhere from the same rows.
public class ScreeningService {
  private final UnitOfWork unit;
  private final Screenings screenings;
  private final Detentions detentions;
  private final Safety safety;
  private final Rousing rousing;
  private final CareClocks clocks;
  private final Catalogue catalogue;
  private final InstrumentOffers offers;
  private final ScreeningPlan plan;
  private final SuiteChanges changes;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final AuditWriter writer;
  private final Clock clock;
  private final RecentSittings recent = new RecentSittings();
  private final Results results;
  private final InstrumentAlerts alerts;

  public ScreeningService(
      UnitOfWork unit,
      Screenings screenings,
      Detentions detentions,
      Safety safety,
      Rousing rousing,
      CareClocks clocks,
      Catalogue catalogue,
      InstrumentOffers offers,
      ScreeningPlan plan,
      SuiteChanges changes,
      Outbox outbox,
      AuditTrail trail,
      AuditWriter writer,
      Clock clock) {
    this.unit = unit;
    this.screenings = screenings;
    this.detentions = detentions;
    this.safety = safety;
    this.rousing = rousing;
    this.clocks = clocks;
    this.catalogue = catalogue;
    this.offers = offers;
    this.plan = plan;
    this.changes = changes;
    this.outbox = outbox;
    this.trail = trail;
    this.writer = writer;
    this.clock = clock;
    this.results = new Results(screenings, safety, catalogue);
    this.alerts = new InstrumentAlerts(safety, catalogue);
  }

  /// Begins a sitting, or returns the one that this detention has: a double tap begins one. Where
  /// the screening was put off, it is so no longer: what is due of it stands on the board again.
  @RolesAllowed(Role.Names.NURSE)
  public SittingId begin(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          clocks.done(detention, ClockKind.TRY_AGAIN, "", actor.id(), clock.instant());
          return screenings
              .newest(detention, held.suite())
              .map(Sitting::id)
              .orElseGet(() -> beginAnew(held, actor));
        });
  }

  /// Begins another sitting after a complete one: to ask the rest, or to ask again. One that is
  /// open is returned: a double tap begins one.
  @RolesAllowed(Role.Names.NURSE)
  public SittingId beginAgain(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          return screenings
              .newest(detention, held.suite())
              .filter(newest -> newest.state() == SittingState.OPEN)
              .map(Sitting::id)
              .orElseGet(() -> beginAnew(held, actor));
        });
  }

  /// Adds an instrument to an open sitting, with all that it may lead on to. Adding it twice
  /// changes nothing.
  ///
  /// @throws Refusal `sitting.not-open`, or `sitting.no-such-instrument`
  @RolesAllowed(Role.Names.NURSE)
  public void add(SittingId id, InstrumentId instrument, Actor actor) {
    unit.execute(
        () -> {
          var sitting =
              screenings.holdOpen(id, actor.scope().requireSuite()).orElseThrow(OutOfScope::new);
          if (sitting.state() != SittingState.OPEN) {
            throw new Refusal("sitting.not-open");
          }
          var section =
              plan.sectionOf(instrument)
                  .map(ScreeningPlan.Section::code)
                  .orElseThrow(() -> new Refusal("sitting.no-such-instrument"));
          var found = new LinkedHashMap<InstrumentId, PlannedInstrument>();
          follow(instrument, Optional.of(section), found);
          if (found.isEmpty()) {
            throw new Refusal("sitting.no-such-instrument");
          }
          screenings.add(sitting.id(), List.copyOf(found.values()));
          record(actor, AuditAction.INSTRUMENT_ADDED, sitting, instrument.value());
        });
  }

  /// The sitting of a detention, if there is one.
  @RolesAllowed(Role.Names.NURSE)
  public Optional<SittingId> of(DetentionId detention, Actor actor) {
    return screenings.newest(detention, actor.scope().requireSuite()).map(Sitting::id);
  }

  /// A sitting with its answers.
  @RolesAllowed(Role.Names.NURSE)
  public SittingView open(SittingId id, Actor actor) {
    return unit.run(
        () -> view(screenings.find(id, actor.scope().requireSuite()).orElseThrow(OutOfScope::new)));
  }

  /// Saves one tap. What `Saved` says is committed; a replay gets the first outcome back; when
  /// somebody else was first, nothing is overwritten.
  ///
  /// Changing an earlier answer withdraws those that existed only because of it; their history
  /// stays.
  ///
  /// @throws Refusal `sitting.not-open`, or `sitting.no-such-answer` for an option that the item
  ///   does not have or a number that cannot be measured
  @RolesAllowed(Role.Names.NURSE)
  public TapOutcome answer(SittingId id, Tap tap, Optional<TerminalId> terminal, Actor actor) {
    var by = new Screenings.By(actor.id(), terminal, clock.instant());
    return unit.run(() -> atOnce(id, tap, by, actor).orElseGet(() -> inFull(id, tap, by, actor)));
  }

  /// Nearly every tap is in a sitting that is known: one call of the store saves it. An answer that
  /// may alert somebody is looked at whole.
  private Optional<TapOutcome> atOnce(SittingId id, Tap tap, Screenings.By by, Actor actor) {
    var known =
        recent
            .find(id)
            .filter(sitting -> plans(sitting, tap) && !alerts.watches(tap.item()))
            .filter(_ -> Unfit.cause(tap).isEmpty());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    var sitting = known.get();
    if (!screenings.recordKnown(
        sitting,
        actor.scope().requireSuite(),
        tap,
        points(sitting, tap),
        by,
        signed(sitting, tap, actor))) {
      recent.forget(id);
      return Optional.empty();
    }
    if (tap.basedOn() > 0) {
      withdrawUnasked(sitting, by);
    }
    return Optional.of(new TapOutcome.Saved(tap.basedOn() + 1, by.at()));
  }

  private SignedEntry signed(Sitting sitting, Tap tap, Actor actor) {
    return writer.write(
        actor,
        AuditAction.ANSWER_RECORDED,
        subject(sitting),
        List.of(sitting.person()),
        tap.item().value());
  }

  private TapOutcome inFull(SittingId id, Tap tap, Screenings.By by, Actor actor) {
    var sitting =
        screenings.holdOpen(id, actor.scope().requireSuite()).orElseThrow(OutOfScope::new);
    if (sitting.state() != SittingState.OPEN) {
      throw new Refusal("sitting.not-open");
    }
    recent.remember(sitting);
    var outcome = screenings.record(id, tap, points(sitting, tap), by);
    if (outcome instanceof TapOutcome.Saved saved) {
      if (tap.basedOn() > 0 && saved.at().equals(by.at())) {
        withdrawUnasked(sitting, by);
      }
      record(actor, AuditAction.ANSWER_RECORDED, sitting, tap.item().value());
      if (saved.at().equals(by.at())) {
        alert(sitting, tap.item(), by, actor);
        rouse(sitting, tap, by, actor);
      }
    }
    return outcome;
  }

  private void alert(Sitting sitting, ItemId item, Screenings.By by, Actor actor) {
    if (alerts.watches(item)) {
      var found = alerts.raise(view(sitting), item, actor.id(), by.at());
      found.forEach(each -> record(actor, AuditAction.ALERT_RAISED, sitting, each));
      if (!found.isEmpty()) {
        changes.changed(sitting.suite(), by.at());
      }
    }
  }

  private void rouse(Sitting sitting, Tap tap, Screenings.By by, Actor actor) {
    var held =
        detentions
            .find(sitting.detention(), sitting.suite())
            .filter(detention -> detention.releasedAt().isEmpty());
    Unfit.cause(tap)
        .ifPresent(cause -> held.ifPresent(each -> rousing.start(each, cause, actor, by.at())));
  }

  private static boolean plans(Sitting sitting, Tap tap) {
    return sitting.plan().stream().anyMatch(planned -> planned.id().equals(tap.instrument()));
  }

  /// Completes a sitting and keeps its results. Completing a completed one changes nothing.
  ///
  /// @throws Refusal `sitting.alerts-open` while an alert that stops the flow was not seen,
  ///   `sitting.items-open` while a question was neither answered nor skipped with a reason
  @RolesAllowed(Role.Names.NURSE)
  public void complete(SittingId id, Actor actor) {
    var now = clock.instant();
    unit.execute(
        () -> {
          var sitting =
              screenings.find(id, actor.scope().requireSuite()).orElseThrow(OutOfScope::new);
          if (sitting.state() == SittingState.COMPLETE) {
            return;
          }
          if (!screenings.complete(id, sitting.version(), now)) {
            throw new Refusal("sitting.not-open");
          }
          finish(view(sitting), now, actor);
        });
  }

  /// The results of a completed sitting, the last instrument that was reached first.
  ///
  /// They are those that were kept when it was completed: a later version of an instrument, or of
  /// the rules, scores nothing again.
  @RolesAllowed(Role.Names.NURSE)
  public SittingResults results(SittingId id, Actor actor) {
    return unit.run(
        () -> {
          var sitting =
              screenings.find(id, actor.scope().requireSuite()).orElseThrow(OutOfScope::new);
          record(actor, AuditAction.RESULT_VIEWED, sitting, "");
          return results.of(view(sitting));
        });
  }

  /// Raises the concern above what a result says. It only ever adds; a double tap adds once.
  ///
  /// @throws Refusal `concern.not-here` for an instrument or a band that the sitting does not have,
  ///   `concern.say-what` when the reason is [Concern.Reason#OTHER] and nothing is said
  @RolesAllowed(Role.Names.NURSE)
  public void raise(SittingId id, Concern concern, Actor actor) {
    unit.execute(
        () -> {
          var sitting =
              screenings.find(id, actor.scope().requireSuite()).orElseThrow(OutOfScope::new);
          results.check(view(sitting), concern);
          if (screenings.raise(id, concern, actor.id(), clock.instant())) {
            changes.changed(sitting.suite(), clock.instant());
            record(actor, AuditAction.CONCERN_RAISED, sitting, concern.instrument().value());
          }
        });
  }

  /// Keeps a result that was found elsewhere; the latest of an instrument counts, all are kept.
  ///
  /// @throws Refusal `slot.no-such-instrument`, `slot.nothing-entered`, `slot.out-of-range`,
  ///   `slot.contradicts`, `slot.who`
  @RolesAllowed(Role.Names.NURSE)
  public void enter(SittingId id, SlotEntry slot, Actor actor) {
    unit.execute(
        () -> {
          var sitting =
              screenings.find(id, actor.scope().requireSuite()).orElseThrow(OutOfScope::new);
          var version = results.checked(slot).version();
          if (screenings.enter(id, slot, version, actor.id(), clock.instant())) {
            record(actor, AuditAction.RESULT_ENTERED, sitting, slot.instrument().value());
          }
        });
  }

  /// What may be asked in a sitting, section by section, and what stands in the way.
  @RolesAllowed(Role.Names.NURSE)
  public SectionList sections(SittingId id, Actor actor) {
    return unit.run(
        () -> {
          var sitting =
              screenings.find(id, actor.scope().requireSuite()).orElseThrow(OutOfScope::new);
          var view = view(sitting);
          return new SectionLister(plan, offers, view).list(results.entered(sitting.id()));
        });
  }

  private void finish(SittingView view, Instant now, Actor actor) {
    var sitting = view.sitting();
    var path = view.path();
    if (path.open().isPresent() || path.steps().stream().noneMatch(s -> isBegun(path, s))) {
      throw new Refusal("sitting.items-open");
    }
    if (safety.alerts(sitting.detention()).stream().anyMatch(ScreeningService::interrupts)) {
      throw new Refusal("sitting.alerts-open");
    }
    screenings.keep(sitting.id(), results.scores(view), now);
    outbox.append(
        OutboxEvent.of(EventKind.SITTING_COMPLETED, sitting.id().value(), sitting.person(), now));
    changes.changed(sitting.suite(), now);
    record(actor, AuditAction.SITTING_COMPLETED, sitting, "");
  }

  /// Only 999 and "clinician now" stop the flow; what the officer is told does not (HZ-34).
  private static boolean interrupts(Alert alert) {
    return alert.isOpen() && alert.level() != AlertLevel.OFFICER;
  }

  private static boolean isBegun(SittingPath path, SittingPath.Step step) {
    return path.isBegun(step.section());
  }

  private SittingId beginAnew(Detention held, Actor actor) {
    var now = clock.instant();
    var sitting =
        new Sitting(
            SittingId.next(),
            held.id(),
            held.person().id(),
            held.suite(),
            SittingState.OPEN,
            fromTheStart(),
            now,
            Optional.empty(),
            1);
    screenings.begin(sitting, actor.id());
    recent.remember(sitting);
    changes.changed(held.suite(), now);
    record(actor, AuditAction.SITTING_BEGUN, sitting, "");
    return sitting.id();
  }

  /// The short screens of every section that is asked unwished, and all that they may lead on to,
  /// in the versions current now; what may not be asked here is left out.
  private List<PlannedInstrument> fromTheStart() {
    var found = new LinkedHashMap<InstrumentId, PlannedInstrument>();
    for (var section : plan.sections()) {
      if (!section.onWish()) {
        section.ask().forEach(id -> follow(id, Optional.of(section.code()), found));
      }
    }
    return List.copyOf(found.values());
  }

  private void follow(
      InstrumentId id, Optional<String> section, SequencedMap<InstrumentId, PlannedInstrument> to) {
    boolean known = to.containsKey(id);
    if (known && section.isEmpty()) {
      return;
    }
    if (offers.offer(id, Offer.ENGLISH) instanceof Offer.Offered offered) {
      var instrument = offered.instrument();
      to.put(id, new PlannedInstrument(id, instrument.version(), offered.language(), section));
      instrument.next().forEach(next -> follow(next.instrument(), Optional.empty(), to));
    }
  }

  private void withdrawUnasked(Sitting sitting, Screenings.By by) {
    var view = view(sitting);
    for (var item : view.path().noLongerAsked()) {
      asking(view.plan(), item)
          .ifPresent(
              asks -> screenings.withdraw(sitting.id(), asks.id(), item, view.revision(item), by));
    }
  }

  private OptionalInt points(Sitting sitting, Tap tap) {
    if (!tap.response().isAnswer()) {
      return OptionalInt.empty();
    }
    if (tap.response() instanceof Response.Answered(String code)
        && AskedItem.has(tap.item(), code)) {
      return OptionalInt.empty();
    }
    var item = item(sitting, tap).orElseThrow(() -> new Refusal("sitting.no-such-answer"));
    if (tap.response() instanceof Response.Answered(String code)) {
      var option = item.option(code).orElseThrow(() -> new Refusal("sitting.no-such-answer"));
      return OptionalInt.of(option.points());
    }
    return measured(item, tap.response());
  }

  /// What is asked, in the version that the sitting plans.
  private Optional<Item> item(Sitting sitting, Tap tap) {
    for (var planned : sitting.plan()) {
      if (planned.id().equals(tap.instrument())) {
        return catalogue.version(planned.id(), planned.version()).orElseThrow().item(tap.item());
      }
    }
    return Optional.empty();
  }

  /// A measured number has no points of its own: other answers may decide which table gives them.
  private static OptionalInt measured(Item item, Response response) {
    if (!Scorer.accepts(item, response)) {
      throw new Refusal("sitting.no-such-answer");
    }
    return OptionalInt.empty();
  }

  private static Optional<Instrument> asking(List<Instrument> plan, ItemId item) {
    return plan.stream().filter(instrument -> instrument.item(item).isPresent()).findFirst();
  }

  private SittingView view(Sitting sitting) {
    var held = detentions.find(sitting.detention(), sitting.suite()).orElseThrow(OutOfScope::new);
    var person = held.person().data();
    return new SittingView(
        sitting,
        instruments(sitting),
        screenings.responses(sitting.id()),
        AskedItem.recorded(person.dateOfBirth(), person.sex(), sitting.startedAt()));
  }

  private List<Instrument> instruments(Sitting sitting) {
    return sitting.plan().stream()
        .map(planned -> catalogue.version(planned.id(), planned.version()).orElseThrow())
        .toList();
  }

  private void record(Actor actor, AuditAction action, Sitting sitting, String detail) {
    trail.record(actor, action, subject(sitting), List.of(sitting.person()), detail);
  }

  private static String subject(Sitting sitting) {
    return "sitting:" + sitting.id().value();
  }
}
