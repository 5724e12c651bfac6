package org.bridewell.core.nominal;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.nominal.Conference.Decision;
import org.bridewell.core.nominal.Conference.Evidence;
import org.bridewell.core.nominal.Conference.PartnerView;
import org.bridewell.core.nominal.Conference.Question;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.ConferenceId;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Case conferences: the only way on a scheme and off it again.
public class ConferenceService {
  private static final int MOST = 200;
  private static final int LONGEST = 400;

  private final Conferences conferences;
  private final UnitOfWork work;
  private final AuditTrail trail;
  private final Clock clock;
  private final ZoneId zone;

  /// @param work and trail those of the hub's database account
  public ConferenceService(
      Conferences conferences, UnitOfWork work, AuditTrail trail, Clock clock, ZoneId zone) {
    this.conferences = conferences;
    this.work = work;
    this.trail = trail;
    this.clock = clock;
    this.zone = zone;
  }

  /// The conferences, those without a decision first.
  @RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
  public List<Conferences.Item> list(Actor actor) {
    return work.run(
        () -> {
          trail.record(actor, AuditAction.CONFERENCES_VIEWED, "conferences", List.of(), "");
          return conferences.list(MOST);
        });
  }

  /// One conference.
  @RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
  public Conference open(ConferenceId id, Actor actor) {
    return work.run(
        () -> {
          var conference = conferences.find(id).orElseThrow(OutOfScope::new);
          record(actor, AuditAction.CONFERENCE_VIEWED, id, "");
          return conference;
        });
  }

  /// Calls one. Who is on the scheme is asked to leave, who is not is asked to join.
  ///
  /// @throws Refusal `conference.open` while there is one already
  @RolesAllowed(Role.Names.HUB)
  public ConferenceId call(NominalId nominal, Scheme scheme, Instant heldAt, Actor actor) {
    return work.run(
        () -> {
          if (conferences.isOpen(nominal, scheme)) {
            throw new Refusal("conference.open");
          }
          var id = ConferenceId.next();
          var question =
              conferences.isOn(nominal, scheme, today()) ? Question.LEAVE : Question.JOIN;
          var day = LocalDate.ofInstant(heldAt, zone);
          conferences.call(
              new Conferences.Called(
                  id, nominal, question, scheme, heldAt, actor.id(), actor.displayName()),
              day.getYear());
          record(
              actor,
              AuditAction.CONFERENCE_CALLED,
              id,
              "nominal:" + nominal.value() + " " + question + " " + scheme);
          return id;
        });
  }

  /// Keeps what a partner said, in place of what it said before.
  ///
  /// @throws Refusal `conference.decided`, `conference.words`
  @RolesAllowed(Role.Names.HUB)
  public void say(ConferenceId id, PartnerView view, Actor actor) {
    check(view.who());
    check(view.words());
    change(
        id,
        actor,
        view.agency().name(),
        open -> {
          view.choice().ifPresent(choice -> fits(open, choice));
          conferences.say(id, view, clock.instant());
        });
  }

  /// Adds evidence.
  ///
  /// @throws Refusal `conference.decided`, `conference.words`, `conference.future`
  @RolesAllowed(Role.Names.HUB)
  public void addEvidence(ConferenceId id, Evidence evidence, Actor actor) {
    check(evidence.what());
    if (evidence.asAt().isAfter(today())) {
      throw new Refusal("conference.future");
    }
    change(
        id,
        actor,
        "evidence " + evidence.source(),
        open -> {
          evidence.speaksFor().ifPresent(choice -> fits(open, choice));
          conferences.add(id, evidence);
        });
  }

  /// Records the decision, and sets or ends the flag with it.
  ///
  /// @throws Refusal `conference.gap-…` for the first thing that is missing, `conference.decided`,
  ///   `conference.overtaken` when something was added since the chair saw it
  @RolesAllowed(Role.Names.HUB)
  public void decide(ConferenceId id, int version, Decision decision, Actor actor) {
    change(
        id,
        actor,
        decision.choice().name(),
        open -> {
          if (open.version() != version) {
            throw new Refusal("conference.overtaken");
          }
          var today = today();
          ChairChecklist.gaps(open, decision, today).stream()
              .findFirst()
              .ifPresent(
                  gap -> {
                    throw new Refusal("conference.gap-" + gap);
                  });
          if (!conferences.decide(id, version, decision, clock.instant())) {
            throw new Refusal("conference.overtaken");
          }
          switch (decision.choice()) {
            case TAKE_ON -> conferences.begin(open.nominal(), open.scheme(), today, id);
            case LET_GO -> conferences.end(open.nominal(), open.scheme(), today, id);
            case NOT_TAKE_ON, KEEP_ON, STEP_DOWN -> {}
          }
        });
  }

  private void change(ConferenceId id, Actor actor, String detail, Consumer<Conference> change) {
    work.execute(
        () -> {
          var conference = conferences.lock(id).orElseThrow(OutOfScope::new);
          if (conference.decision().isPresent()) {
            throw new Refusal("conference.decided");
          }
          change.accept(conference);
          record(actor, AuditAction.CONFERENCE_CHANGED, id, detail);
        });
  }

  private static void fits(Conference conference, Conference.Choice choice) {
    if (!conference.question().choices().contains(choice)) {
      throw new Refusal("conference.gap-CHOICE");
    }
  }

  private static void check(String words) {
    if (words.isBlank() || words.strip().length() > LONGEST) {
      throw new Refusal("conference.words");
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private void record(Actor actor, AuditAction action, ConferenceId id, String detail) {
    trail.record(actor, action, "conference:" + id.value(), List.of(), detail);
  }
}
