package org.bridewell.db.custody;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.CUSTODY_MOVE;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.MATCH_DECISION;
import static org.bridewell.db.jooq.Tables.PERSON;
import static org.bridewell.db.jooq.Tables.SUITE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.MatchDecision;
import org.bridewell.core.custody.Move;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.type.Columns;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqDetentions implements Detentions {
  private final DSLContext dsl;

  JooqDetentions(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void begin(Detention detention, UUID requestId) {
    var insert =
        dsl.insertInto(DETENTION)
            .set(DETENTION.DETENTION_ID, detention.id())
            .set(DETENTION.SUITE_ID, detention.suite())
            .set(DETENTION.CUSTODY_RECORD_NUMBER, detention.number().value())
            .set(DETENTION.PERSON_ID, detention.person().id())
            .set(DETENTION.CELL, detention.cell())
            .set(DETENTION.OFFENCE_GROUP, detention.offence())
            .set(DETENTION.ALCOHOL_CAUSAL, detention.alcoholCausal())
            .set(DETENTION.ARRESTED_AT, detention.arrestedAt())
            .set(DETENTION.ARRIVED_AT, detention.arrivedAt())
            .set(DETENTION.REQUEST_ID, Columns.bytes(requestId))
            .set(DETENTION.VERSION, detention.version());
    if (!Once.inserted(insert)) {
      throw new NumberTaken();
    }
  }

  @Override
  public Optional<DetentionId> byRequest(UUID requestId) {
    return dsl.select(DETENTION.DETENTION_ID)
        .from(DETENTION)
        .where(DETENTION.REQUEST_ID.eq(Columns.bytes(requestId)))
        .fetchOptional(DETENTION.DETENTION_ID);
  }

  @Override
  public Optional<Detention> find(DetentionId id, SuiteId suite) {
    return dsl.select(DetentionRows.columns())
        .from(DETENTION)
        .join(PERSON)
        .on(PERSON.PERSON_ID.eq(DETENTION.PERSON_ID))
        .where(DETENTION.DETENTION_ID.eq(id))
        .and(DETENTION.SUITE_ID.eq(suite))
        .fetchOptional(DetentionRows::detention);
  }

  @Override
  public void decided(DetentionId id, List<MatchDecision> decisions, AccountId by, Instant now) {
    for (var decision : decisions) {
      dsl.insertInto(MATCH_DECISION)
          .set(MATCH_DECISION.DETENTION_ID, id)
          .set(MATCH_DECISION.CANDIDATE_PERSON_ID, decision.candidate())
          .set(MATCH_DECISION.DECISION, decision.choice())
          .set(MATCH_DECISION.DECIDED_BY_ACCOUNT_ID, by)
          .set(MATCH_DECISION.DECIDED_AT, now)
          .execute();
    }
  }

  @Override
  public boolean isHeld(PersonId person) {
    return dsl.fetchExists(
        dsl.selectOne()
            .from(DETENTION)
            .where(DETENTION.PERSON_ID.eq(person))
            .and(DETENTION.RELEASED_AT.isNull()));
  }

  @Override
  public List<String> takenCells(SuiteId suite) {
    return dsl.selectDistinct(DETENTION.CELL)
        .from(DETENTION)
        .where(DETENTION.SUITE_ID.eq(suite))
        .and(DETENTION.RELEASED_AT.isNull())
        .fetch(DETENTION.CELL);
  }

  @Override
  public void lockCells(SuiteId suite) {
    dsl.select(SUITE.SUITE_ID).from(SUITE).where(SUITE.SUITE_ID.eq(suite)).forUpdate().fetch();
  }

  @Override
  public boolean move(DetentionId id, SuiteId suite, int version, Move move) {
    boolean moved =
        dsl.update(DETENTION)
                .set(DETENTION.CELL, move.cell())
                .set(DETENTION.WHEREABOUTS, move.where())
                .set(DETENTION.WHEREABOUTS_SINCE_AT, move.at())
                .set(DETENTION.VERSION, version + 1)
                .where(DETENTION.DETENTION_ID.eq(id))
                .and(DETENTION.SUITE_ID.eq(suite))
                .and(DETENTION.VERSION.eq(version))
                .and(DETENTION.RELEASED_AT.isNull())
                .execute()
            == 1;
    if (moved) {
      dsl.insertInto(CUSTODY_MOVE)
          .set(CUSTODY_MOVE.DETENTION_ID, id)
          .set(CUSTODY_MOVE.MOVED_AT, move.at())
          .set(CUSTODY_MOVE.WHEREABOUTS, move.where())
          .set(CUSTODY_MOVE.FROM_CELL, move.fromCell())
          .set(CUSTODY_MOVE.CELL, move.cell())
          .set(CUSTODY_MOVE.MOVED_BY_ACCOUNT_ID, move.by())
          .execute();
    }
    return moved;
  }

  @Override
  public List<Move> moves(DetentionId id) {
    return dsl.select(CUSTODY_MOVE.fields())
        .select(ACCOUNT.DISPLAY_NAME)
        .from(CUSTODY_MOVE)
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(CUSTODY_MOVE.MOVED_BY_ACCOUNT_ID))
        .where(CUSTODY_MOVE.DETENTION_ID.eq(id))
        .orderBy(CUSTODY_MOVE.MOVED_AT.desc())
        .fetch(
            row ->
                new Move(
                    row.get(CUSTODY_MOVE.WHEREABOUTS),
                    row.get(CUSTODY_MOVE.FROM_CELL),
                    row.get(CUSTODY_MOVE.CELL),
                    row.get(CUSTODY_MOVE.MOVED_BY_ACCOUNT_ID),
                    row.get(ACCOUNT.DISPLAY_NAME),
                    row.get(CUSTODY_MOVE.MOVED_AT)));
  }

  @Override
  public boolean release(DetentionId id, SuiteId suite, int version, Instant at) {
    return dsl.update(DETENTION)
            .set(DETENTION.RELEASED_AT, at)
            .set(DETENTION.VERSION, version + 1)
            .where(DETENTION.DETENTION_ID.eq(id))
            .and(DETENTION.SUITE_ID.eq(suite))
            .and(DETENTION.VERSION.eq(version))
            .and(DETENTION.RELEASED_AT.isNull())
            .execute()
        == 1;
  }
}
