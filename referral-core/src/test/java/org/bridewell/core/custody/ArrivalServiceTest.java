package org.bridewell.core.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bridewell.core.custody.CustodyFixture.BRADFORD;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;
import static org.bridewell.core.custody.CustodyFixture.NURSE_OF_BRADFORD;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.MatchDecision.Choice;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.person.Person;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.NhsNumber;
import org.bridewell.core.shared.Refusal;
import org.junit.jupiter.api.Test;

class ArrivalServiceTest {
  private final CustodyFixture.Known persons = new CustodyFixture.Known();
  private final CustodyFixture.Held detentions = new CustodyFixture.Held();
  private final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final Events outbox = new Events();
  private final ArrivalService service =
      new ArrivalService(
          new CustodyFixture.Direct(),
          persons,
          detentions,
          new CustodyFixture.ThreeCells(),
          changes,
          outbox,
          trail,
          List.of(),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void beginsADetentionAndTellsEverybodyWhoNeedsToKnow() {
    var id = arrive(arrival("LB/1/26", "1"));
    var begun = detentions.all.get(id);
    assertThat(begun.arrivedAt()).isEqualTo(NOW);
    assertThat(begun.suite()).isEqualTo(LEEDS);
    assertThat(persons.all).containsOnlyKeys(begun.person().id());
    assertThat(outbox.events)
        .extracting(OutboxEvent::kind)
        .containsExactly(EventKind.DETENTION_BEGAN);
    assertThat(changes.told).containsExactly(LEEDS);
    assertThat(trail.actions()).containsExactly(AuditAction.ARRIVAL_RECORDED);
  }

  @Test
  void aDoubleTapMakesOne() {
    var request = UUID.randomUUID();
    var first = service.arrive(arrival("LB/1/26", "1"), request, NURSE);
    var second = service.arrive(arrival("LB/1/26", "1"), request, NURSE);
    assertThat(second).isEqualTo(first);
    assertThat(detentions.all).hasSize(1);
    assertThat(outbox.events).hasSize(1);
  }

  @Test
  void samePersonJoinsTheEarlierRecordAndTheOthersDoNot() {
    var known = persons.add(CustodyFixture.person("Sample", "Dario"));
    assertThat(personOf(arrive(decided(known, Choice.DIFFERENT, "2")))).isNotEqualTo(known);
    assertThat(personOf(arrive(decided(known, Choice.NOT_SURE, "3")))).isNotEqualTo(known);
    assertThat(personOf(arrive(decided(known, Choice.SAME_PERSON, "1")))).isEqualTo(known);
    assertThat(detentions.decisions)
        .extracting(MatchDecision::choice)
        .containsExactly(Choice.DIFFERENT, Choice.NOT_SURE, Choice.SAME_PERSON);
  }

  @Test
  void theSamePersonLivesWhereTheySayNowAndKeepsNameAndBirth() {
    var before = CustodyFixture.person("Sample", "Darius");
    var known =
        persons.add(
            new PersonData(
                before.name(),
                before.dateOfBirth(),
                before.sex(),
                before.ethnicity(),
                Optional.of(new NhsNumber("9990000018")),
                Optional.empty(),
                new DistrictId("BRADFORD")));
    var now = personOf(arrive(decided(known, Choice.SAME_PERSON, "1"))).data();
    assertThat(now.district()).isEqualTo(new DistrictId("LEEDS"));
    assertThat(now.name().given()).isEqualTo("Darius");
    assertThat(now.nhsNumber()).contains(new NhsNumber("9990000018"));
    assertThat(persons.all.get(known.id()).data()).isEqualTo(now);
  }

  @Test
  void nobodyIsHeldTwice() {
    var held = detentions.add(CustodyFixture.held(BRADFORD, "2", "Sample", NOW)).person();
    persons.add(held, NOW);
    refuses(decided(held, Choice.SAME_PERSON, "1"), "arrival.held-already");
    assertThat(arrive(decided(held, Choice.DIFFERENT, "1"))).isNotNull();
  }

  @Test
  void refusesTwoRecordsForOnePerson() {
    var one = persons.add(CustodyFixture.person("Sample", "Dario"));
    var other = persons.add(CustodyFixture.person("Sample", "Darius"));
    var both =
        List.of(
            new MatchDecision(one.id(), Choice.SAME_PERSON),
            new MatchDecision(other.id(), Choice.SAME_PERSON));
    refuses(arrival("LB/1/26", "1", NOW, both), "arrival.one-match-only");
  }

  @Test
  void refusesATakenNumberAndATakenCellOfThisSuiteOnly() {
    service.arrive(arrival("LB/9/26", "1"), UUID.randomUUID(), NURSE_OF_BRADFORD);
    arrive(arrival("LB/9/26", "1"));
    refuses(arrival("LB/9/26", "2"), "arrival.number-taken");
    refuses(arrival("LB/8/26", "1"), "arrival.cell-taken");
  }

  @Test
  void refusesWhatCannotBeTrueAndChangesNothing() {
    refuses(arrival("LB/1/26", "1", NOW.plusSeconds(60), List.of()), "arrival.arrest-in-future");
    refuses(
        arrival("LB/1/26", "1", NOW.minus(Duration.ofDays(8)), List.of()),
        "arrival.arrest-too-long-ago");
    assertThat(persons.all).isEmpty();
    assertThat(trail.entries).isEmpty();
  }

  @Test
  void showingEarlierRecordsIsOnTheTrailWithEachOfThem() {
    var known = persons.add(CustodyFixture.person("Sample", "Dario"));
    persons.add(CustodyFixture.person("Trialname", "Kit"));
    var found = service.candidates(CustodyFixture.person("Sample", "Dario"), NURSE);
    assertThat(found).hasSize(1);
    assertThat(trail.entries)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo(AuditAction.MATCHES_VIEWED);
              assertThat(entry.people()).containsExactly(known.id());
            });
  }

  @Test
  void offersTheCellsThatNobodyIsIn() {
    detentions.add(CustodyFixture.held(LEEDS, "2", "Sample", NOW));
    assertThat(service.freeCells(NURSE)).containsExactly("1", "3");
    assertThat(service.freeCells(NURSE_OF_BRADFORD)).containsExactly("1", "2", "3");
  }

  private DetentionId arrive(Arrival arrival) {
    return service.arrive(arrival, UUID.randomUUID(), NURSE);
  }

  private Person personOf(DetentionId id) {
    return detentions.all.get(id).person();
  }

  private void refuses(Arrival arrival, String code) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> arrive(arrival))
        .returns(code, Refusal::code);
  }

  private static Arrival arrival(String number, String cell) {
    return arrival(number, cell, NOW, List.of());
  }

  private static Arrival decided(Person known, Choice choice, String cell) {
    return arrival("LB/" + cell + "/26", cell, NOW, List.of(new MatchDecision(known.id(), choice)));
  }

  private static Arrival arrival(
      String number, String cell, Instant arrested, List<MatchDecision> decisions) {
    return new Arrival(
        new CustodyRecordNumber(number),
        CustodyFixture.person("Sample", "Dario"),
        cell,
        OffenceGroup.DISORDER,
        AlcoholCausal.YES,
        arrested,
        decisions);
  }

  private static final class Events implements Outbox {
    private final List<OutboxEvent> events = new ArrayList<>();

    @Override
    public void append(OutboxEvent event) {
      events.add(event);
    }

    @Override
    public List<Claimed> claim(String owner, int atMost, Duration lease, Instant now) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void delivered(OutboxEvent event, Instant now) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void postpone(Claimed claimed, Instant until) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void bury(Claimed claimed, Instant now) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean firstTime(String consumer, OutboxEvent event, Instant now) {
      throw new UnsupportedOperationException();
    }
  }
}
