package org.bridewell.core.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.person.Ethnicity;
import org.bridewell.core.person.Person;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.person.PersonName;
import org.bridewell.core.person.Persons;
import org.bridewell.core.person.Sex;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.TerminalId;
import org.bridewell.core.shared.UnitOfWork;

/// A made-up suite in memory.
public final class CustodyFixture {
  public static final SuiteId LEEDS = new SuiteId("LEEDS");
  public static final SuiteId BRADFORD = new SuiteId("BRADFORD");
  public static final Instant NOW = Instant.parse("2026-11-16T14:03:00Z");
  public static final Actor NURSE = actor("Priya Example", Role.NURSE, LEEDS);
  public static final Actor NURSE_OF_BRADFORD = actor("Tomas Example", Role.NURSE, BRADFORD);

  private CustodyFixture() {}

  public static Actor actor(String name, Role role, SuiteId suite) {
    return new Actor(new AccountId(UUID.randomUUID()), name, role, new Scope.Suite(suite));
  }

  public static PersonData person(String family, String given) {
    return new PersonData(
        new PersonName(family, given),
        LocalDate.of(1992, 7, 14),
        Sex.MALE,
        Ethnicity.W1,
        Optional.empty(),
        Optional.empty(),
        new DistrictId("LEEDS"));
  }

  public static Detention held(SuiteId suite, String cell, String family, Instant arrivedAt) {
    return new Detention(
        DetentionId.next(),
        suite,
        new CustodyRecordNumber("LB/" + cell + "/26"),
        new Person(PersonId.next(), person(family, "Dario")),
        cell,
        new Whereabouts(Whereabouts.Where.CELL, arrivedAt),
        OffenceGroup.OTHER,
        AlcoholCausal.NOT_KNOWN,
        arrivedAt.minusSeconds(1800),
        arrivedAt,
        Optional.empty(),
        1);
  }

  /// Runs the work as it is.
  public static final class Direct implements UnitOfWork {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }

  /// Remembers what was written to the trail.
  public static final class Trail implements AuditTrail {
    public record Entry(Actor actor, AuditAction action, List<PersonId> people, String detail) {}

    public final List<Entry> entries = new ArrayList<>();

    @Override
    public void record(
        Actor actor,
        AuditAction action,
        String subject,
        Collection<PersonId> people,
        String detail) {
      entries.add(new Entry(actor, action, List.copyOf(people), detail));
    }

    public List<AuditAction> actions() {
      return entries.stream().map(Entry::action).toList();
    }
  }

  /// Counts the news of each suite.
  public static final class Changes implements SuiteChanges {
    public final List<SuiteId> told = new ArrayList<>();

    @Override
    public void changed(SuiteId suite, Instant now) {
      told.add(suite);
    }

    @Override
    public List<Change> after(long mark) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long newest() {
      throw new UnsupportedOperationException();
    }
  }

  /// Clocks in memory, one a thing.
  public static final class Clocks implements CareClocks {
    public final List<CareClock> running = new ArrayList<>();
    public final List<String> ended = new ArrayList<>();

    @Override
    public void start(CareClock clock) {
      var standing = running(clock.detention(), clock.kind(), clock.about());
      standing.ifPresent(running::remove);
      running.add(standing.map(each -> each.stricter(clock)).orElse(clock));
    }

    @Override
    public List<CareClock> running(DetentionId detention) {
      return running.stream()
          .filter(clock -> clock.detention().equals(detention))
          .sorted(Comparator.comparing(CareClock::dueAt))
          .toList();
    }

    @Override
    public void done(
        DetentionId detention, ClockKind kind, String about, AccountId by, Instant at) {
      running(detention, kind, about)
          .ifPresent(
              clock -> {
                running.remove(clock);
                if (clock.every().isPresent()) {
                  running.add(clock.done(at));
                }
              });
    }

    @Override
    public void end(
        DetentionId detention,
        ClockKind kind,
        String about,
        AccountId by,
        Instant at,
        String reason) {
      running(detention, kind, about).ifPresent(running::remove);
      ended.add(kind + " " + reason);
    }
  }

  /// Detentions in memory, unique by number and suite.
  public static final class Held implements Detentions {
    public final Map<DetentionId, Detention> all = new LinkedHashMap<>();
    public final Map<UUID, DetentionId> requests = new LinkedHashMap<>();
    public final Map<DetentionId, List<Move>> moves = new LinkedHashMap<>();
    public final List<MatchDecision> decisions = new ArrayList<>();

    public Detention add(Detention detention) {
      all.put(detention.id(), detention);
      return detention;
    }

    @Override
    public void begin(Detention detention, UUID requestId) {
      if (all.values().stream()
          .anyMatch(
              known ->
                  known.suite().equals(detention.suite())
                      && known.number().equals(detention.number()))) {
        throw new NumberTaken();
      }
      add(detention);
      requests.put(requestId, detention.id());
    }

    @Override
    public Optional<DetentionId> byRequest(UUID requestId) {
      return Optional.ofNullable(requests.get(requestId));
    }

    @Override
    public Optional<Detention> find(DetentionId id, SuiteId suite) {
      return Optional.ofNullable(all.get(id)).filter(known -> known.suite().equals(suite));
    }

    @Override
    public void decided(DetentionId id, List<MatchDecision> decided, AccountId by, Instant now) {
      decisions.addAll(decided);
    }

    @Override
    public boolean isHeld(PersonId person) {
      return all.values().stream()
          .anyMatch(known -> known.person().id().equals(person) && known.releasedAt().isEmpty());
    }

    @Override
    public List<String> takenCells(SuiteId suite) {
      return all.values().stream()
          .filter(known -> known.suite().equals(suite) && known.releasedAt().isEmpty())
          .map(Detention::cell)
          .toList();
    }

    @Override
    public void lockCells(SuiteId suite) {}

    @Override
    public boolean move(DetentionId id, SuiteId suite, int version, Move move) {
      var known = find(id, suite).filter(each -> each.version() == version);
      known.ifPresent(
          each -> {
            all.put(id, moved(each, move));
            moves.computeIfAbsent(id, _ -> new ArrayList<>()).addFirst(move);
          });
      return known.isPresent();
    }

    @Override
    public List<Move> moves(DetentionId id) {
      return moves.getOrDefault(id, List.of());
    }

    @Override
    public boolean release(DetentionId id, SuiteId suite, int version, Instant at) {
      var known = find(id, suite).filter(each -> each.version() == version);
      known.ifPresent(each -> all.put(id, released(each, at)));
      return known.isPresent();
    }

    private static Detention moved(Detention held, Move move) {
      return new Detention(
          held.id(),
          held.suite(),
          held.number(),
          held.person(),
          move.cell(),
          new Whereabouts(move.where(), move.at()),
          held.offence(),
          held.alcoholCausal(),
          held.arrestedAt(),
          held.arrivedAt(),
          held.releasedAt(),
          held.version() + 1);
    }

    private static Detention released(Detention held, Instant at) {
      return new Detention(
          held.id(),
          held.suite(),
          held.number(),
          held.person(),
          held.cell(),
          held.whereabouts(),
          held.offence(),
          held.alcoholCausal(),
          held.arrestedAt(),
          held.arrivedAt(),
          Optional.of(at),
          held.version() + 1);
    }
  }

  /// Transfers in memory.
  public static final class Sent implements Transfers {
    public final List<Transfer> all = new ArrayList<>();
    private final Held held;

    public Sent(Held held) {
      this.held = held;
    }

    @Override
    public boolean send(Transfer transfer, int version) {
      var known =
          held.find(transfer.detention(), transfer.from())
              .filter(each -> each.version() == version);
      known.ifPresent(
          each -> {
            all.add(transfer);
            held.all.put(each.id(), sent(each, transfer));
          });
      return known.isPresent();
    }

    @Override
    public void received(DetentionId detention, AccountId by, Instant at) {
      last(detention)
          .ifPresent(
              sent -> {
                all.remove(sent);
                all.add(
                    new Transfer(
                        detention,
                        sent.from(),
                        sent.to(),
                        sent.fromCell(),
                        sent.escort(),
                        sent.receivedBy(),
                        sent.by(),
                        sent.leftAt(),
                        Optional.of(new Transfer.Received(by, at))));
              });
    }

    @Override
    public Optional<Transfer> last(DetentionId detention) {
      return all.stream().filter(each -> each.detention().equals(detention)).reduce((_, b) -> b);
    }

    @Override
    public List<OnTheWay> outstanding(SuiteId from) {
      return List.of();
    }

    private static Detention sent(Detention each, Transfer transfer) {
      return new Detention(
          each.id(),
          transfer.to(),
          each.number(),
          each.person(),
          Detention.NO_CELL,
          new Whereabouts(Whereabouts.Where.ON_THE_WAY, transfer.leftAt()),
          each.offence(),
          each.alcoholCausal(),
          each.arrestedAt(),
          each.arrivedAt(),
          each.releasedAt(),
          each.version() + 1);
    }
  }

  /// Persons in memory; everybody is similar to everybody.
  public static final class Known implements Persons {
    public final Map<PersonId, Person> all = new LinkedHashMap<>();

    public Person add(PersonData data) {
      var person = new Person(PersonId.next(), data);
      all.put(person.id(), person);
      return person;
    }

    @Override
    public void add(Person person, Instant now) {
      all.put(person.id(), person);
    }

    @Override
    public void update(Person person) {
      all.replace(person.id(), person);
    }

    @Override
    public Optional<Person> find(PersonId id) {
      return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Person> similarTo(PersonData data) {
      return List.copyOf(all.values());
    }
  }

  /// One suite of three cells.
  public static class ThreeCells implements Suites {
    @Override
    public Suite get(SuiteId id) {
      return new Suite(id, new DistrictId("LEEDS"), "Leeds Bridewell", 3, "0113 496 0000");
    }

    @Override
    public List<Suite> all() {
      return List.of(get(BRADFORD), get(LEEDS));
    }

    @Override
    public List<Terminal> terminals() {
      return List.of();
    }

    @Override
    public Optional<Terminal> terminal(TerminalId id) {
      return Optional.empty();
    }

    @Override
    public List<District> districts() {
      return List.of();
    }
  }
}
