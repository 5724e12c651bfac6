package org.bridewell.db.nominal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridewell.db.server.NarrowAccount.HUB;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.nominal.Conference;
import org.bridewell.core.nominal.Conference.Agency;
import org.bridewell.core.nominal.Conference.Choice;
import org.bridewell.core.nominal.Conference.Decision;
import org.bridewell.core.nominal.Conference.Evidence;
import org.bridewell.core.nominal.Conference.PartnerView;
import org.bridewell.core.nominal.Conference.Question;
import org.bridewell.core.nominal.Conferences;
import org.bridewell.core.nominal.Scheme;
import org.bridewell.core.nominal.Strand;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.ConferenceId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.type.Columns;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

class ConferencesIT {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-17");
  private static final Instant NOW = Instant.parse("2026-11-17T10:00:00Z");

  private final UnitOfWork hub = TestDatabase.unit(HUB);
  private final Conferences conferences = new JooqConferences(TestDatabase.dsl(HUB));
  private final JooqNominalQuery nominals = new JooqNominalQuery(TestDatabase.dsl(HUB));
  private final NominalFixture nominal = NominalFixture.nominal();

  @Test
  void whatWasSaidAndSeenComesBack() {
    var id = called(Question.JOIN, Scheme.IOM_FLEX);
    var police = new PartnerView(Agency.POLICE, "DS Kettle", Optional.of(Choice.TAKE_ON), "Said");
    var none = new PartnerView(Agency.TREATMENT, "by letter", Optional.empty(), "No view");
    var seen = new Evidence("Arrested twice", Agency.POLICE, TODAY, Optional.of(Choice.TAKE_ON));
    hub.execute(
        () -> {
          conferences.say(id, police, NOW);
          conferences.say(id, none, NOW.plusSeconds(1));
          conferences.add(id, seen);
        });

    var found = find(id);

    assertThat(found.views()).containsExactly(police, none);
    assertThat(found.evidence()).containsExactly(seen);
    assertThat(found.decision()).isEmpty();
    assertThat(found.version()).isEqualTo(4);
    assertThat(found.number()).matches("2026-\\d{2,}");
    assertThat(found.nominalName()).isEqualTo("Tamsin Oakapple");
  }

  @Test
  void aPartnerSaidAgainTakesThePlaceOfWhatItSaidBefore() {
    var id = called(Question.JOIN, Scheme.IOM_FLEX);
    var first = new PartnerView(Agency.POLICE, "A", Optional.of(Choice.TAKE_ON), "First");
    var second = new PartnerView(Agency.POLICE, "B", Optional.of(Choice.NOT_TAKE_ON), "Second");

    hub.execute(() -> conferences.say(id, first, NOW));
    hub.execute(() -> conferences.say(id, second, NOW));

    assertThat(find(id).views()).containsExactly(second);
  }

  @Test
  void aFlagBeginsAndEndsWithItsConferences() {
    var on = called(Question.JOIN, Scheme.IOM_FLEX);
    decide(on, Choice.TAKE_ON);
    hub.execute(() -> conferences.begin(nominal.nominal, Scheme.IOM_FLEX, TODAY, on));
    assertThat(conferences.isOn(nominal.nominal, Scheme.IOM_FLEX, TODAY)).isTrue();

    var off = called(Question.LEAVE, Scheme.IOM_FLEX);
    decide(off, Choice.LET_GO);
    hub.execute(() -> conferences.end(nominal.nominal, Scheme.IOM_FLEX, TODAY.plusDays(9), off));

    assertThat(nominals.one(nominal.nominal).orElseThrow().schemes())
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.decidedBy().id()).isEqualTo(on);
              assertThat(flag.until()).contains(TODAY.plusDays(9));
              assertThat(flag.endedBy().orElseThrow().id()).isEqualTo(off);
            });
  }

  @Test
  void theSchemaRefusesAFlagWithoutADecisionThatTakesOn() {
    var undecided = called(Question.JOIN, Scheme.PPO);
    assertRefused(undecided, Scheme.PPO);
    decide(undecided, Choice.NOT_TAKE_ON);
    assertRefused(undecided, Scheme.PPO);
    assertRefused(ConferenceId.next(), Scheme.PPO);
  }

  @Test
  void theSchemaRefusesAFlagByAConferenceAboutAnotherSchemeOrNominal() {
    var other = called(Question.JOIN, Scheme.DIP);
    decide(other, Choice.TAKE_ON);
    assertRefused(other, Scheme.PPO);

    var somebodyElse = NominalFixture.nominal();
    assertThatThrownBy(
            () ->
                hub.execute(
                    () -> conferences.begin(somebodyElse.nominal, Scheme.DIP, TODAY, other)))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void theSchemaRefusesAnEndWithoutADecisionThatLetsGo() {
    var on = called(Question.JOIN, Scheme.PPO);
    decide(on, Choice.TAKE_ON);
    hub.execute(() -> conferences.begin(nominal.nominal, Scheme.PPO, TODAY, on));
    var kept = called(Question.LEAVE, Scheme.PPO);
    decide(kept, Choice.KEEP_ON);

    assertThatThrownBy(
            () -> hub.execute(() -> conferences.end(nominal.nominal, Scheme.PPO, TODAY, kept)))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(
            () ->
                NominalFixture.OWNER.execute(
                    "UPDATE nominal_scheme SET until = '2026-12-01' WHERE nominal_id = ?",
                    Columns.bytes(nominal.nominal.value())))
        .as("not even as the schema's owner")
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void aDecisionIsRecordedOnce() {
    var id = called(Question.JOIN, Scheme.PPO);
    decide(id, Choice.NOT_TAKE_ON);

    assertThat(
            hub.run(
                () -> conferences.decide(id, find(id).version(), decision(Choice.TAKE_ON), NOW)))
        .isFalse();
  }

  @Test
  void anOpenConferenceIsFoundUntilItIsDecided() {
    var id = called(Question.JOIN, Scheme.PPO);
    assertThat(conferences.isOpen(nominal.nominal, Scheme.PPO)).isTrue();
    assertThat(conferences.isOpen(nominal.nominal, Scheme.DIP)).isFalse();

    decide(id, Choice.NOT_TAKE_ON);

    assertThat(conferences.isOpen(nominal.nominal, Scheme.PPO)).isFalse();
  }

  @Test
  void aStrandKeepsItsHistory() {
    var strands = new JooqStrands(TestDatabase.dsl(HUB));
    var police =
        new Actor(AccountId.next(), "Ansel Kettle", Role.OFFENDER_MANAGER, new Scope.Area());
    hub.run(() -> strands.set(nominal.nominal, Strand.REHAB_RESETTLE, "First", TODAY, police, NOW));
    hub.run(
        () ->
            strands.set(
                nominal.nominal,
                Strand.PREVENT_DETER,
                "Second",
                TODAY,
                police,
                NOW.plusSeconds(60)));

    var record = nominals.one(nominal.nominal).orElseThrow();

    assertThat(record.strand()).isEqualTo(Strand.PREVENT_DETER);
    assertThat(record.strands())
        .extracting(set -> set.strand() + " " + set.reason() + " " + set.byName())
        .isEqualTo(
            List.of("PREVENT_DETER Second Ansel Kettle", "REHAB_RESETTLE First Ansel Kettle"));
  }

  private ConferenceId called(Question question, Scheme scheme) {
    var id = ConferenceId.next();
    hub.execute(
        () ->
            conferences.call(
                new Conferences.Called(
                    id, nominal.nominal, question, scheme, NOW, AccountId.next(), "Morag Inkwell"),
                2026));
    return id;
  }

  private void decide(ConferenceId id, Choice choice) {
    int version = find(id).version();
    assertThat(hub.run(() -> conferences.decide(id, version, decision(choice), NOW))).isTrue();
  }

  private static Decision decision(Choice choice) {
    return new Decision(choice, "Because", Optional.empty(), Optional.empty());
  }

  private Conference find(ConferenceId id) {
    return conferences.find(id).orElseThrow();
  }

  private void assertRefused(ConferenceId by, Scheme scheme) {
    assertThatThrownBy(
            () -> hub.execute(() -> conferences.begin(nominal.nominal, scheme, TODAY, by)))
        .isInstanceOf(DataAccessException.class);
  }
}
