package org.bridewell.core.consent;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.Rousing;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Asks, and keeps what was decided. Refusing is one tap and changes no care; only a yes is signed.
public class ConsentService {
  /// The wording that is read out; a change of wording is a new version.
  public static final String WORDING = "2026-12";

  /// How long a yes lasts unless it is taken back.
  public static final Period LASTS = Period.ofMonths(6);

  private static final Duration ASK_AGAIN_LATEST = Duration.ofHours(24);

  private final UnitOfWork unit;
  private final Consents consents;
  private final Detentions detentions;
  private final Rousing rousing;
  private final SuiteChanges changes;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Clock clock;

  public ConsentService(
      UnitOfWork unit,
      Consents consents,
      Detentions detentions,
      Rousing rousing,
      SuiteChanges changes,
      Outbox outbox,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.consents = consents;
    this.detentions = detentions;
    this.rousing = rousing;
    this.changes = changes;
    this.outbox = outbox;
    this.trail = trail;
    this.clock = clock;
  }

  /// What was decided so far in this detention, and whether the person could decide.
  public record Decided(List<Consent> consents, Optional<Capacity> capacity) {
    public Decided {
      consents = List.copyOf(consents);
    }

    /// The decision about one question; empty means not asked.
    public Optional<Consent> about(Question question) {
      return consents.stream()
          .filter(c -> c.purpose() == question.purpose())
          .filter(c -> c.recipient().equals(question.recipient()))
          .findFirst();
    }
  }

  @RolesAllowed(Role.Names.NURSE)
  public Decided open(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          detentions.require(detention, actor);
          return new Decided(consents.of(detention), consents.capacity(detention));
        });
  }

  /// The day on which a yes given now runs out, in local time.
  @RolesAllowed(Role.Names.NURSE)
  public LocalDate runsOut(Actor actor) {
    return LocalDate.ofInstant(clock.instant(), ArrivalService.LOCAL).plus(LASTS);
  }

  /// Keeps whether the person can decide now; whoever cannot is roused from now on, for drink takes
  /// it away as often as anything (HZ-03).
  @RolesAllowed(Role.Names.NURSE)
  public void assess(
      DetentionId detention,
      boolean understands,
      boolean retains,
      boolean weighs,
      boolean communicates,
      boolean identityChecked,
      Actor actor) {
    unit.execute(
        () -> {
          var held = detentions.require(detention, actor);
          var capacity =
              new Capacity(
                  understands, retains, weighs, communicates, identityChecked, clock.instant());
          consents.assessed(detention, capacity, actor.id());
          record(actor, AuditAction.CAPACITY_ASSESSED, held, Boolean.toString(capacity.present()));
          if (!capacity.present() && held.releasedAt().isEmpty()) {
            rousing.start(held, Rousing.Cause.CANNOT_DECIDE, actor, capacity.assessedAt());
          }
        });
  }

  /// Keeps a no. It needs no signature and no capacity, and the same request again changes nothing.
  @RolesAllowed(Role.Names.NURSE)
  public void refuse(DetentionId detention, Question question, UUID requestId, Actor actor) {
    decide(
        detention,
        requestId,
        actor,
        held -> keep(held, question, ConsentState.REFUSED, Optional.empty(), requestId, actor));
  }

  /// Keeps that it is asked again later, because the person is not able to decide or wants time.
  ///
  /// @throws Refusal `consent.ask-again-time` when the time is past or more than a day away
  @RolesAllowed(Role.Names.NURSE)
  public void defer(
      DetentionId detention,
      Question question,
      boolean lacksCapacity,
      Instant askAgainAt,
      UUID requestId,
      Actor actor) {
    var now = clock.instant();
    if (!askAgainAt.isAfter(now) || askAgainAt.isAfter(now.plus(ASK_AGAIN_LATEST))) {
      throw new Refusal("consent.ask-again-time");
    }
    var state = lacksCapacity ? ConsentState.LACKS_CAPACITY : ConsentState.DEFERRED;
    decide(
        detention,
        requestId,
        actor,
        held -> keep(held, question, state, Optional.of(askAgainAt), requestId, actor));
  }

  /// Keeps every yes of one signing, with its signature.
  ///
  /// @throws Refusal `consent.capacity-not-assessed`, `consent.lacks-capacity`, or
  ///   `consent.not-confirmed-who` while nobody compared name and date of birth (HZ-22)
  @RolesAllowed(Role.Names.NURSE)
  public void give(
      DetentionId detention,
      List<Question> questions,
      Signature signature,
      UUID requestId,
      Actor actor) {
    decide(
        detention,
        requestId,
        actor,
        held -> {
          requireCapacity(detention);
          for (var question : questions) {
            keep(held, question, ConsentState.GIVEN, Optional.empty(), requestId, actor);
          }
          consents.signed(detention, signature, actor.id(), clock.instant());
          record(actor, AuditAction.SIGNED, held, signature.getClass().getSimpleName());
        });
  }

  /// Takes a yes back: whatever is not sent yet is not sent, and recipients are told.
  @RolesAllowed(Role.Names.NURSE)
  public void withdraw(DetentionId detention, Question question, UUID requestId, Actor actor) {
    decide(
        detention,
        requestId,
        actor,
        held -> {
          var now = consents.lock(detention, question.purpose(), question.recipient());
          if (now.filter(consent -> consent.state() == ConsentState.GIVEN).isEmpty()) {
            throw new Refusal("consent.nothing-to-withdraw");
          }
          keep(held, question, ConsentState.WITHDRAWN, Optional.empty(), requestId, actor);
        });
  }

  /// Says that a yes should never have been taken: whatever is not sent yet is not sent, and
  /// recipients are told. It is then as if the person had not decided, and is asked again.
  @RolesAllowed(Role.Names.NURSE)
  public void invalidate(DetentionId detention, Question question, UUID requestId, Actor actor) {
    decide(
        detention,
        requestId,
        actor,
        held -> {
          var now = consents.lock(detention, question.purpose(), question.recipient());
          if (now.filter(consent -> consent.state() == ConsentState.GIVEN).isEmpty()) {
            throw new Refusal("consent.nothing-to-withdraw");
          }
          keep(held, question, ConsentState.INVALIDATED, Optional.empty(), requestId, actor);
        });
  }

  private void decide(
      DetentionId detention, UUID requestId, Actor actor, Consumer<Detention> decision) {
    unit.execute(
        () -> {
          var held = detentions.require(detention, actor);
          consents.hold(detention);
          if (consents.done(requestId)) {
            return;
          }
          decision.accept(held);
          var now = clock.instant();
          outbox.append(
              OutboxEvent.of(
                  EventKind.CONSENT_DECIDED, detention.value(), held.person().id(), now));
          changes.changed(held.suite(), now);
        });
  }

  private void keep(
      Detention held,
      Question question,
      ConsentState state,
      Optional<Instant> askAgainAt,
      UUID requestId,
      Actor actor) {
    var before = consents.lock(held.id(), question.purpose(), question.recipient());
    var now = clock.instant();
    consents.save(
        new Consent(
            before.map(Consent::id).orElseGet(ConsentId::next),
            held.id(),
            held.person().id(),
            question.purpose(),
            question.recipient(),
            state,
            WORDING,
            actor.id(),
            now,
            askAgainAt,
            state == ConsentState.GIVEN ? Optional.of(expiry(now)) : Optional.empty(),
            before.map(Consent::version).orElse(0) + 1),
        requestId);
    record(
        actor,
        AuditAction.CONSENT_DECIDED,
        held,
        question.purpose() + " " + question.recipient() + " " + state);
  }

  private static Instant expiry(Instant now) {
    return now.atZone(ArrivalService.LOCAL).plus(LASTS).toInstant();
  }

  private void requireCapacity(DetentionId detention) {
    var capacity = consents.capacity(detention);
    if (capacity.isEmpty()) {
      throw new Refusal("consent.capacity-not-assessed");
    }
    if (!capacity.get().present()) {
      throw new Refusal("consent.lacks-capacity");
    }
    if (!capacity.get().identityChecked()) {
      throw new Refusal("consent.not-confirmed-who");
    }
  }

  private void record(Actor actor, AuditAction action, Detention held, String detail) {
    trail.record(
        actor, action, "detention:" + held.id().value(), List.of(held.person().id()), detail);
  }
}
