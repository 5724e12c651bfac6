package org.bridewell.db.nominal;

import static org.bridewell.db.jooq.Tables.CONFERENCE;
import static org.bridewell.db.jooq.Tables.DISTRICT;
import static org.bridewell.db.jooq.Tables.NOMINAL;
import static org.bridewell.db.jooq.Tables.NOMINAL_PATHWAY;
import static org.bridewell.db.jooq.Tables.NOMINAL_SCHEME;
import static org.bridewell.db.jooq.Tables.NOMINAL_STRAND;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.nominal.NominalItem;
import org.bridewell.core.nominal.NominalQuery;
import org.bridewell.core.nominal.NominalRecord;
import org.bridewell.core.nominal.Pathway;
import org.bridewell.core.nominal.PathwayState;
import org.bridewell.core.nominal.PathwayState.Shared;
import org.bridewell.core.nominal.Scheme;
import org.bridewell.core.nominal.SchemeFlag;
import org.bridewell.core.nominal.SchemeFlag.ConferenceLink;
import org.bridewell.core.nominal.StrandSet;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.PncId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/// Reads on the hub's own database account, which has no grant on anything of the health side.
@Repository
class JooqNominalQuery implements NominalQuery {
  private final DSLContext hub;

  JooqNominalQuery(@Qualifier("hub") DSLContext hub) {
    this.hub = hub;
  }

  @Override
  public List<NominalItem> page(String search, int offset, int limit, LocalDate today) {
    var rows =
        hub.select(
                NOMINAL.NOMINAL_ID,
                NOMINAL.FAMILY_NAME,
                NOMINAL.GIVEN_NAME,
                NOMINAL.PNC_ID,
                DISTRICT.NAME,
                NOMINAL.STRAND)
            .from(NOMINAL)
            .join(DISTRICT)
            .on(DISTRICT.DISTRICT_ID.eq(NOMINAL.DISTRICT_ID))
            .where(found(search))
            .orderBy(NOMINAL.FAMILY_NAME, NOMINAL.GIVEN_NAME, NOMINAL.NOMINAL_ID)
            .limit(limit)
            .offset(offset)
            .fetch();
    var schemes = schemesOn(today, rows.getValues(NOMINAL.NOMINAL_ID));
    return rows.map(
        row ->
            new NominalItem(
                row.value1(),
                row.value2(),
                row.value3(),
                new PncId(row.value4()),
                row.value5(),
                row.value6(),
                schemes.getOrDefault(row.value1(), List.of())));
  }

  @Override
  public int count(String search) {
    return hub.fetchCount(NOMINAL, found(search));
  }

  @Override
  public Optional<NominalRecord> one(NominalId id) {
    return hub.select(
            NOMINAL.FAMILY_NAME,
            NOMINAL.GIVEN_NAME,
            NOMINAL.DATE_OF_BIRTH,
            NOMINAL.PNC_ID,
            DISTRICT.NAME,
            NOMINAL.STRAND)
        .from(NOMINAL)
        .join(DISTRICT)
        .on(DISTRICT.DISTRICT_ID.eq(NOMINAL.DISTRICT_ID))
        .where(NOMINAL.NOMINAL_ID.eq(id))
        .fetchOptional(
            row ->
                new NominalRecord(
                    id,
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    new PncId(row.value4()),
                    row.value5(),
                    row.value6(),
                    strands(id),
                    flags(id),
                    pathways(id)));
  }

  private Map<NominalId, List<Scheme>> schemesOn(LocalDate today, List<NominalId> ids) {
    return hub.select(NOMINAL_SCHEME.NOMINAL_ID, NOMINAL_SCHEME.SCHEME)
        .from(NOMINAL_SCHEME)
        .where(NOMINAL_SCHEME.NOMINAL_ID.in(ids))
        .and(NOMINAL_SCHEME.SINCE.le(today))
        .and(NOMINAL_SCHEME.UNTIL.isNull().or(NOMINAL_SCHEME.UNTIL.gt(today)))
        .orderBy(NOMINAL_SCHEME.NOMINAL_ID, NOMINAL_SCHEME.SINCE, NOMINAL_SCHEME.SCHEME)
        .fetchGroups(NOMINAL_SCHEME.NOMINAL_ID, NOMINAL_SCHEME.SCHEME);
  }

  private List<SchemeFlag> flags(NominalId id) {
    var end = CONFERENCE.as("ending");
    return hub.select(
            NOMINAL_SCHEME.SCHEME,
            NOMINAL_SCHEME.SINCE,
            NOMINAL_SCHEME.UNTIL,
            CONFERENCE.CONFERENCE_ID,
            CONFERENCE.NUMBER,
            end.CONFERENCE_ID,
            end.NUMBER)
        .from(NOMINAL_SCHEME)
        .join(CONFERENCE)
        .on(CONFERENCE.CONFERENCE_ID.eq(NOMINAL_SCHEME.CONFERENCE_ID))
        .leftJoin(end)
        .on(end.CONFERENCE_ID.eq(NOMINAL_SCHEME.ENDED_BY_CONFERENCE_ID))
        .where(NOMINAL_SCHEME.NOMINAL_ID.eq(id))
        .orderBy(NOMINAL_SCHEME.SINCE, NOMINAL_SCHEME.SCHEME)
        .fetch(
            row ->
                new SchemeFlag(
                    row.value1(),
                    row.value2(),
                    Optional.ofNullable(row.value3()),
                    new ConferenceLink(row.value4(), row.value5()),
                    Optional.ofNullable(row.value6())
                        .map(ending -> new ConferenceLink(ending, row.value7()))));
  }

  private List<StrandSet> strands(NominalId id) {
    return hub.select(
            NOMINAL_STRAND.STRAND,
            NOMINAL_STRAND.SINCE_AT,
            NOMINAL_STRAND.REASON,
            NOMINAL_STRAND.REVIEW_ON,
            NOMINAL_STRAND.SET_BY_NAME)
        .from(NOMINAL_STRAND)
        .where(NOMINAL_STRAND.NOMINAL_ID.eq(id))
        .orderBy(NOMINAL_STRAND.SINCE_AT.desc())
        .fetch(Records.mapping(StrandSet::new));
  }

  private Map<Pathway, PathwayState> pathways(NominalId id) {
    return hub.select(
            NOMINAL_PATHWAY.PATHWAY,
            NOMINAL_PATHWAY.NEED,
            NOMINAL_PATHWAY.REFERRAL_MADE_ON,
            NOMINAL_PATHWAY.ATTENDED)
        .from(NOMINAL_PATHWAY)
        .where(NOMINAL_PATHWAY.NOMINAL_ID.eq(id))
        .orderBy(NOMINAL_PATHWAY.PATHWAY)
        .fetchMap(
            NOMINAL_PATHWAY.PATHWAY,
            row -> new Shared(row.value2(), Optional.ofNullable(row.value3()), row.value4()));
  }

  private static Condition found(String search) {
    var text =
        concat(NOMINAL.GIVEN_NAME, inline(" "), NOMINAL.FAMILY_NAME, inline(" "), NOMINAL.PNC_ID);
    var condition = noCondition();
    for (var word : search.strip().split("\\s+")) {
      condition = condition.and(text.containsIgnoreCase(word));
    }
    return condition;
  }
}
