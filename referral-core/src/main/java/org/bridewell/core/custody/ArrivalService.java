package org.bridewell.core.custody;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.MatchDecision.Choice;
import org.bridewell.core.custody.Suites.District;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.person.MatchCandidate;
import org.bridewell.core.person.Person;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.person.PersonMatching;
import org.bridewell.core.person.Persons;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Takes an arrival: checks it, offers earlier records, begins the detention.
public class ArrivalService {
  /// Dates and ages are read in the suite's local time.
  public static final ZoneId LOCAL = ZoneId.of("Europe/London");

  private final UnitOfWork unit;
  private final Persons persons;
  private final Detentions detentions;
  private final Suites suites;
  private final SuiteChanges changes;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final List<AfterArrival> after;
  private final Clock clock;

  public ArrivalService(
      UnitOfWork unit,
      Persons persons,
      Detentions detentions,
      Suites suites,
      SuiteChanges changes,
      Outbox outbox,
      AuditTrail trail,
      List<? extends AfterArrival> after,
      Clock clock) {
    this.unit = unit;
    this.persons = persons;
    this.detentions = detentions;
    this.suites = suites;
    this.changes = changes;
    this.outbox = outbox;
    this.trail = trail;
    this.after = List.copyOf(after);
    this.clock = clock;
  }

  /// Earlier records that may be the same person, of every suite, best first.
  @RolesAllowed(Role.Names.NURSE)
  public List<MatchCandidate> candidates(PersonData arrived, Actor actor) {
    return unit.run(
        () -> {
          var found = PersonMatching.candidates(arrived, persons.similarTo(arrived));
          if (!found.isEmpty()) {
            trail.record(actor, AuditAction.MATCHES_VIEWED, "arrival", ids(found), "");
          }
          return found;
        });
  }

  /// Cells of the actor's suite that nobody is in, in order.
  @RolesAllowed(Role.Names.NURSE)
  public List<String> freeCells(Actor actor) {
    return unit.run(
        () -> {
          var suite = suites.get(actor.scope().requireSuite());
          var taken = detentions.takenCells(suite.id());
          return IntStream.rangeClosed(1, suite.cells())
              .mapToObj(Integer::toString)
              .filter(cell -> !taken.contains(cell))
              .toList();
        });
  }

  /// The districts that somebody can live in.
  @RolesAllowed(Role.Names.NURSE)
  public List<District> districts() {
    return unit.run(suites::districts);
  }

  /// Begins a detention in the actor's suite; the same request again returns the first one.
  ///
  /// @throws Refusal with the code of the rule that said no
  @RolesAllowed(Role.Names.NURSE)
  public DetentionId arrive(Arrival arrival, UUID requestId, Actor actor) {
    check(arrival);
    return unit.run(
        () -> detentions.byRequest(requestId).orElseGet(() -> begin(arrival, requestId, actor)));
  }

  private DetentionId begin(Arrival arrival, UUID requestId, Actor actor) {
    var suite = actor.scope().requireSuite();
    var now = clock.instant();
    detentions.lockCells(suite);
    if (detentions.takenCells(suite).contains(arrival.cell())) {
      throw new Refusal("arrival.cell-taken");
    }
    var person = samePerson(arrival).orElseGet(() -> newPerson(arrival));
    var detention =
        new Detention(
            DetentionId.next(),
            suite,
            arrival.number(),
            person,
            arrival.cell(),
            new Whereabouts(Whereabouts.Where.CELL, now),
            arrival.offence(),
            arrival.alcoholCausal(),
            arrival.arrestedAt(),
            now,
            Optional.empty(),
            1);
    try {
      detentions.begin(detention, requestId);
    } catch (Detentions.NumberTaken taken) {
      throw new Refusal("arrival.number-taken");
    }
    detentions.decided(detention.id(), arrival.decisions(), actor.id(), now);
    outbox.append(
        OutboxEvent.of(EventKind.DETENTION_BEGAN, detention.id().value(), person.id(), now));
    changes.changed(suite, now);
    trail.record(
        actor,
        AuditAction.ARRIVAL_RECORDED,
        "detention:" + detention.id().value(),
        List.of(person.id()),
        "");
    after.forEach(each -> each.arrived(detention, actor, now));
    return detention.id();
  }

  private Optional<Person> samePerson(Arrival arrival) {
    return arrival.decisions().stream()
        .filter(decision -> decision.choice() == Choice.SAME_PERSON)
        .findFirst()
        .flatMap(decision -> persons.find(decision.candidate()))
        .map(known -> seenAgain(known, arrival));
  }

  private Person seenAgain(Person known, Arrival arrival) {
    if (detentions.isHeld(known.id())) {
      throw new Refusal("arrival.held-already");
    }
    var person = new Person(known.id(), known.data().seenAgain(arrival.person()));
    persons.update(person);
    return person;
  }

  private Person newPerson(Arrival arrival) {
    var person = new Person(PersonId.next(), arrival.person());
    persons.add(person, clock.instant());
    return person;
  }

  private void check(Arrival arrival) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, LOCAL);
    ArrivalRules.ofBirth(arrival.person().dateOfBirth(), today)
        .or(() -> ArrivalRules.ofArrest(arrival.arrestedAt(), now))
        .ifPresent(
            code -> {
              throw new Refusal(code);
            });
    long same = arrival.decisions().stream().filter(d -> d.choice() == Choice.SAME_PERSON).count();
    if (same > 1) {
      throw new Refusal("arrival.one-match-only");
    }
  }

  private static List<PersonId> ids(List<MatchCandidate> found) {
    return found.stream().map(candidate -> candidate.person().id()).toList();
  }
}
