package org.bridewell.db.nominal;

import static org.bridewell.db.jooq.Tables.CONFERENCE;
import static org.bridewell.db.jooq.Tables.CONFERENCE_EVIDENCE;
import static org.bridewell.db.jooq.Tables.CONFERENCE_VIEW;
import static org.bridewell.db.jooq.Tables.NOMINAL;
import static org.bridewell.db.jooq.Tables.NOMINAL_SCHEME;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.nominal.Conference;
import org.bridewell.core.nominal.Conference.Choice;
import org.bridewell.core.nominal.Conference.Decision;
import org.bridewell.core.nominal.Conference.Evidence;
import org.bridewell.core.nominal.Conference.PartnerView;
import org.bridewell.core.nominal.Conferences;
import org.bridewell.core.nominal.Scheme;
import org.bridewell.core.shared.ConferenceId;
import org.bridewell.core.shared.NominalId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/// Conferences on the hub's own database account.
@Repository
class JooqConferences implements Conferences {
  private static final Field<String> NAME =
      concat(NOMINAL.GIVEN_NAME, inline(" "), NOMINAL.FAMILY_NAME).as("nominal_name");

  private final DSLContext hub;

  JooqConferences(@Qualifier("hub") DSLContext hub) {
    this.hub = hub;
  }

  @Override
  public void call(Called called, int year) {
    hub.insertInto(CONFERENCE)
        .set(CONFERENCE.CONFERENCE_ID, called.id())
        .set(CONFERENCE.NUMBER, nextNumber(year))
        .set(CONFERENCE.NOMINAL_ID, called.nominal())
        .set(CONFERENCE.QUESTION, called.question())
        .set(CONFERENCE.SCHEME, called.scheme())
        .set(CONFERENCE.HELD_AT, called.heldAt())
        .set(CONFERENCE.CHAIR_ACCOUNT_ID, called.chair())
        .set(CONFERENCE.CHAIR_NAME, called.chairName())
        .set(CONFERENCE.TAKES_ON, false)
        .set(CONFERENCE.LETS_GO, false)
        .set(CONFERENCE.VERSION, 1)
        .execute();
  }

  /// Of two at once, one finds its number taken and is refused by the key.
  private String nextNumber(int year) {
    var so = hub.fetchCount(CONFERENCE, CONFERENCE.NUMBER.like(year + "-%"));
    return "%d-%02d".formatted(year, so + 1);
  }

  @Override
  public boolean isOpen(NominalId nominal, Scheme scheme) {
    return hub.fetchExists(
        CONFERENCE,
        CONFERENCE
            .NOMINAL_ID
            .eq(nominal)
            .and(CONFERENCE.SCHEME.eq(scheme))
            .and(CONFERENCE.CHOICE.isNull()));
  }

  @Override
  public boolean isOn(NominalId nominal, Scheme scheme, LocalDate today) {
    return hub.fetchExists(
        NOMINAL_SCHEME,
        NOMINAL_SCHEME
            .NOMINAL_ID
            .eq(nominal)
            .and(NOMINAL_SCHEME.SCHEME.eq(scheme))
            .and(NOMINAL_SCHEME.SINCE.le(today))
            .and(NOMINAL_SCHEME.UNTIL.isNull().or(NOMINAL_SCHEME.UNTIL.gt(today))));
  }

  @Override
  public List<Item> list(int atMost) {
    return hub.select(CONFERENCE.fields())
        .select(NAME)
        .from(CONFERENCE)
        .join(NOMINAL)
        .on(NOMINAL.NOMINAL_ID.eq(CONFERENCE.NOMINAL_ID))
        .orderBy(
            CONFERENCE.CHOICE.isNull().desc(), CONFERENCE.HELD_AT.desc(), CONFERENCE.CONFERENCE_ID)
        .limit(atMost)
        .fetch(
            row ->
                new Item(
                    row.get(CONFERENCE.CONFERENCE_ID),
                    row.get(CONFERENCE.NUMBER),
                    row.get(NAME),
                    row.get(CONFERENCE.QUESTION),
                    row.get(CONFERENCE.SCHEME),
                    row.get(CONFERENCE.HELD_AT),
                    Optional.ofNullable(row.get(CONFERENCE.CHOICE))));
  }

  @Override
  public Optional<Conference> find(ConferenceId id) {
    return hub.select(CONFERENCE.fields())
        .select(NAME)
        .from(CONFERENCE)
        .join(NOMINAL)
        .on(NOMINAL.NOMINAL_ID.eq(CONFERENCE.NOMINAL_ID))
        .where(CONFERENCE.CONFERENCE_ID.eq(id))
        .fetchOptional(this::conference);
  }

  @Override
  public Optional<Conference> lock(ConferenceId id) {
    return hub.select(CONFERENCE.CONFERENCE_ID)
        .from(CONFERENCE)
        .where(CONFERENCE.CONFERENCE_ID.eq(id))
        .forUpdate()
        .fetchOptional()
        .flatMap(there -> find(id));
  }

  /// The conference's row is locked: nobody else says something meanwhile.
  @Override
  public void say(ConferenceId id, PartnerView view, Instant now) {
    boolean again =
        hub.update(CONFERENCE_VIEW)
                .set(CONFERENCE_VIEW.WHO, view.who().strip())
                .set(CONFERENCE_VIEW.CHOICE, view.choice().orElse(null))
                .set(CONFERENCE_VIEW.WORDS, view.words().strip())
                .set(CONFERENCE_VIEW.SAID_AT, now)
                .where(CONFERENCE_VIEW.CONFERENCE_ID.eq(id))
                .and(CONFERENCE_VIEW.AGENCY.eq(view.agency()))
                .execute()
            == 1;
    if (!again) {
      hub.insertInto(CONFERENCE_VIEW)
          .set(CONFERENCE_VIEW.CONFERENCE_ID, id)
          .set(CONFERENCE_VIEW.AGENCY, view.agency())
          .set(CONFERENCE_VIEW.WHO, view.who().strip())
          .set(CONFERENCE_VIEW.CHOICE, view.choice().orElse(null))
          .set(CONFERENCE_VIEW.WORDS, view.words().strip())
          .set(CONFERENCE_VIEW.SAID_AT, now)
          .execute();
    }
    raise(id);
  }

  @Override
  public void add(ConferenceId id, Evidence evidence) {
    var place = hub.fetchCount(CONFERENCE_EVIDENCE, CONFERENCE_EVIDENCE.CONFERENCE_ID.eq(id)) + 1;
    hub.insertInto(CONFERENCE_EVIDENCE)
        .set(CONFERENCE_EVIDENCE.CONFERENCE_ID, id)
        .set(CONFERENCE_EVIDENCE.PLACE, place)
        .set(CONFERENCE_EVIDENCE.WHAT, evidence.what().strip())
        .set(CONFERENCE_EVIDENCE.SOURCE, evidence.source())
        .set(CONFERENCE_EVIDENCE.AS_AT_DAY, evidence.asAt())
        .set(CONFERENCE_EVIDENCE.SPEAKS_FOR, evidence.speaksFor().orElse(null))
        .execute();
    raise(id);
  }

  /// What was added is a new version, so that nobody decides on less than there is.
  private void raise(ConferenceId id) {
    hub.update(CONFERENCE)
        .set(CONFERENCE.VERSION, CONFERENCE.VERSION.plus(1))
        .where(CONFERENCE.CONFERENCE_ID.eq(id))
        .execute();
  }

  @Override
  public boolean decide(ConferenceId id, int version, Decision decision, Instant now) {
    return hub.update(CONFERENCE)
            .set(CONFERENCE.CHOICE, decision.choice())
            .set(CONFERENCE.REASON, decision.reason().strip())
            .set(CONFERENCE.EXIT_SUPPORT, decision.exitSupport().orElse(null))
            .set(CONFERENCE.REVIEW_ON, decision.reviewOn().orElse(null))
            .set(CONFERENCE.DECIDED_AT, now)
            .set(CONFERENCE.TAKES_ON, decision.choice() == Choice.TAKE_ON)
            .set(CONFERENCE.LETS_GO, decision.choice() == Choice.LET_GO)
            .set(CONFERENCE.VERSION, version + 1)
            .where(CONFERENCE.CONFERENCE_ID.eq(id))
            .and(CONFERENCE.VERSION.eq(version))
            .and(CONFERENCE.CHOICE.isNull())
            .execute()
        == 1;
  }

  @Override
  public void begin(NominalId nominal, Scheme scheme, LocalDate since, ConferenceId by) {
    hub.insertInto(NOMINAL_SCHEME)
        .set(NOMINAL_SCHEME.NOMINAL_ID, nominal)
        .set(NOMINAL_SCHEME.SCHEME, scheme)
        .set(NOMINAL_SCHEME.SINCE, since)
        .set(NOMINAL_SCHEME.CONFERENCE_ID, by)
        .execute();
  }

  @Override
  public void end(NominalId nominal, Scheme scheme, LocalDate until, ConferenceId by) {
    hub.update(NOMINAL_SCHEME)
        .set(NOMINAL_SCHEME.UNTIL, until)
        .set(NOMINAL_SCHEME.ENDED_BY_CONFERENCE_ID, by)
        .where(current(nominal, scheme))
        .execute();
  }

  private static Condition current(NominalId nominal, Scheme scheme) {
    return NOMINAL_SCHEME
        .NOMINAL_ID
        .eq(nominal)
        .and(NOMINAL_SCHEME.SCHEME.eq(scheme))
        .and(NOMINAL_SCHEME.UNTIL.isNull());
  }

  private Conference conference(Record row) {
    var id = row.get(CONFERENCE.CONFERENCE_ID);
    return new Conference(
        id,
        row.get(CONFERENCE.NUMBER),
        row.get(CONFERENCE.NOMINAL_ID),
        row.get(NAME),
        row.get(CONFERENCE.QUESTION),
        row.get(CONFERENCE.SCHEME),
        row.get(CONFERENCE.HELD_AT),
        row.get(CONFERENCE.CHAIR_NAME),
        views(id),
        evidence(id),
        Optional.ofNullable(row.get(CONFERENCE.CHOICE)).map(choice -> decision(choice, row)),
        row.get(CONFERENCE.VERSION));
  }

  private static Decision decision(Choice choice, Record row) {
    return new Decision(
        choice,
        row.get(CONFERENCE.REASON),
        Optional.ofNullable(row.get(CONFERENCE.EXIT_SUPPORT)),
        Optional.ofNullable(row.get(CONFERENCE.REVIEW_ON)));
  }

  private List<PartnerView> views(ConferenceId id) {
    return hub.selectFrom(CONFERENCE_VIEW)
        .where(CONFERENCE_VIEW.CONFERENCE_ID.eq(id))
        .orderBy(CONFERENCE_VIEW.SAID_AT, CONFERENCE_VIEW.AGENCY)
        .fetch(
            row ->
                new PartnerView(
                    row.getAgency(),
                    row.getWho(),
                    Optional.ofNullable(row.getChoice()),
                    row.getWords()));
  }

  private List<Evidence> evidence(ConferenceId id) {
    return hub.selectFrom(CONFERENCE_EVIDENCE)
        .where(CONFERENCE_EVIDENCE.CONFERENCE_ID.eq(id))
        .orderBy(CONFERENCE_EVIDENCE.PLACE)
        .fetch(
            row ->
                new Evidence(
                    row.getWhat(),
                    row.getSource(),
                    row.getAsAtDay(),
                    Optional.ofNullable(row.getSpeaksFor())));
  }
}
