package org.bridewell.core.screening;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.access.Accounts;
import org.bridewell.core.access.Device;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.screening.SittingPath.Step;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.LendId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.TerminalId;
import org.bridewell.core.shared.UnitOfWork;

/// The nurse hands the screen to the person for the questions of one section.
///
/// The person is an actor of their own, whose scope is this one time: no suite, no other question.
/// An answer that alerts does so at the desk at once, and nothing of it is shown to the person
/// (HZ-17).
public class LendingService {
  private final UnitOfWork unit;
  private final Lends lends;
  private final ScreeningService screenings;
  private final Detentions detentions;
  private final Accounts accounts;
  private final Safety safety;
  private final Alerting alerting;
  private final AuditTrail trail;
  private final Clock clock;

  /// @param screenings the screening's own rules, without the guard of its roles: what the person
  ///   may do of it is decided here
  public LendingService(
      UnitOfWork unit,
      Lends lends,
      ScreeningService screenings,
      Detentions detentions,
      Accounts accounts,
      Safety safety,
      Alerting alerting,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.lends = lends;
    this.screenings = screenings;
    this.detentions = detentions;
    this.accounts = accounts;
    this.safety = safety;
    this.alerting = alerting;
    this.trail = trail;
    this.clock = clock;
  }

  /// What the person sees: the questions of the section in their order, and which were answered.
  ///
  /// @param sitting only for what the questions need: wording and answers
  public record Questions(SittingView sitting, String section) {
    /// The questions, in their order.
    public List<Step> steps() {
      return sitting.path().steps(section);
    }

    /// The first that was not dealt with.
    public Optional<Step> next() {
      return sitting.path().next(section);
    }
  }

  /// Hands the screen over: from now on it is the person's, as the actor that is returned.
  ///
  /// @throws Refusal `lend.no-pin` (nobody could take it back), `lend.not-ready` (the questions
  ///   about the person come first), `lend.nothing` (the section has no question now),
  ///   `sitting.not-open`
  @RolesAllowed(Role.Names.NURSE)
  public Actor lend(SittingId sitting, String section, Device device, Actor nurse) {
    if (device.terminal().isEmpty()) {
      throw new OutOfScope();
    }
    return unit.run(
        () -> {
          if (accounts.lockPin(nurse.id()).isEmpty()) {
            throw new Refusal("lend.no-pin");
          }
          var view = screenings.open(sitting, nurse);
          check(view, section);
          var now = clock.instant();
          lends.lock(device.id()).ifPresent(old -> lends.end(old.id(), Lend.Ended.LEFT, now));
          var lend =
              new Lend(
                  LendId.next(),
                  device.id(),
                  nurse.scope().requireSuite(),
                  sitting,
                  view.sitting().detention(),
                  section,
                  nurse.id(),
                  now,
                  now,
                  0,
                  Optional.empty());
          lends.lend(lend);
          record(nurse, AuditAction.SCREEN_LENT, lend, view, section);
          return person(lend);
        });
  }

  private static void check(SittingView view, String section) {
    if (view.sitting().state() != SittingState.OPEN) {
      throw new Refusal("sitting.not-open");
    }
    if (!view.isReady()) {
      throw new Refusal("lend.not-ready");
    }
    if (view.path().steps(section).isEmpty()) {
      throw new Refusal("lend.nothing");
    }
  }

  /// The questions; nothing of any other person, section or page.
  ///
  /// @throws OutOfScope once the screen was taken back
  @RolesAllowed(Role.Names.DETAINEE)
  public Questions questions(Actor person) {
    return unit.run(
        () -> {
          var lend = held(person);
          return new Questions(screenings.open(lend.sitting(), inSuite(lend)), lend.section());
        });
  }

  /// Saves the person's tap, as the screening saves a nurse's.
  ///
  /// @throws OutOfScope for a question of another section, and once the screen was taken back
  @RolesAllowed(Role.Names.DETAINEE)
  public TapOutcome answer(Tap tap, Optional<TerminalId> terminal, Actor person) {
    var lend =
        unit.run(
            () -> {
              var open = held(person);
              var path = screenings.open(open.sitting(), inSuite(open)).path();
              if (!isAsked(path, open, tap)) {
                throw new OutOfScope();
              }
              lends.touched(open.id(), clock.instant());
              return open;
            });
    var outcome = screenings.answer(lend.sitting(), tap, terminal, inSuite(lend));
    if (outcome instanceof TapOutcome.Saved) {
      unit.execute(() -> lends.answered(lend.id(), tap.id()));
    }
    return outcome;
  }

  /// A question of the section, or what decides its wording.
  private static boolean isAsked(SittingPath path, Lend lend, Tap tap) {
    return tap.item().equals(AskedItem.SEX.item())
        || path.step(tap.item())
            .filter(step -> step.section().equals(lend.section()))
            .filter(step -> step.instrument().id().equals(tap.instrument()))
            .isPresent();
  }

  /// The person calls for help: every desk and terminal of the suite is told. While nobody has seen
  /// the call another one adds nothing; once somebody has, it calls anew.
  @RolesAllowed(Role.Names.DETAINEE)
  public void callForHelp(Actor person) {
    unit.execute(
        () -> {
          var lend = held(person);
          if (!isCalling(lend)) {
            call(lend);
          }
        });
  }

  private boolean isCalling(Lend lend) {
    return safety.alerts(lend.detention()).stream()
        .anyMatch(alert -> alert.isOpen() && alert.flag() == SafetyFlag.CALLED_FOR_HELP);
  }

  private void call(Lend lend) {
    var now = clock.instant();
    var flag = SafetyFlag.CALLED_FOR_HELP;
    var detention = detentions.find(lend.detention(), lend.suite()).orElseThrow(OutOfScope::new);
    var detail = lend.id().value() + " " + now.getEpochSecond();
    alerting.raise(detention, flag, flag.level(), detail, inSuite(lend), now);
  }

  /// The screen was touched: it is not left alone.
  @RolesAllowed(Role.Names.DETAINEE)
  public void touched(Actor person) {
    unit.execute(() -> lends.touched(held(person).id(), clock.instant()));
  }

  private Lend held(Actor person) {
    if (person.scope() instanceof Scope.Lent(LendId id)) {
      return lends.lock(id).orElseThrow(OutOfScope::new);
    }
    throw new OutOfScope();
  }

  /// The person, who reaches this one time and nothing of the suite. What is kept names the nurse's
  /// account, for a person has none, beside the role.
  static Actor person(Lend lend) {
    return new Actor(lend.by(), "", Role.DETAINEE, new Scope.Lent(lend.id()));
  }

  static Actor inSuite(Lend lend) {
    return new Actor(lend.by(), "", Role.DETAINEE, new Scope.Suite(lend.suite()));
  }

  private void record(Actor actor, AuditAction action, Lend lend, SittingView view, String detail) {
    trail.record(
        actor,
        action,
        "sitting:" + lend.sitting().value(),
        List.of(view.sitting().person()),
        detail);
  }
}
