package org.bridewell.db.exchange;

import static org.bridewell.db.jooq.Tables.APPLIED_EVENT;
import static org.bridewell.db.jooq.Tables.OUTBOX_EVENT;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bridewell.core.exchange.DeadEvents;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.EventId;
import org.bridewell.db.jooq.tables.records.OutboxEventRecord;
import org.bridewell.db.type.Columns;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/// Keeps events in `outbox_event`; a lease that ran out is free again.
@Repository
class JooqOutbox implements Outbox, DeadEvents {
  private final DSLContext dsl;

  JooqOutbox(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void append(OutboxEvent event) {
    dsl.insertInto(OUTBOX_EVENT)
        .set(OUTBOX_EVENT.EVENT_ID, event.id())
        .set(OUTBOX_EVENT.KIND, event.kind())
        .set(OUTBOX_EVENT.SUBJECT_ID, Columns.bytes(event.subject()))
        .set(OUTBOX_EVENT.PERSON_ID, event.person())
        .set(OUTBOX_EVENT.OCCURRED_AT, event.occurredAt())
        .set(OUTBOX_EVENT.LEASE_UNTIL_AT, event.occurredAt())
        .set(OUTBOX_EVENT.ATTEMPTS, 0)
        .execute();
  }

  /// Reads without a lock and takes row by row where nobody was faster: Galera certifies the same
  /// condition on every node.
  @Override
  public List<Claimed> claim(String owner, int atMost, Duration lease, Instant now) {
    var until = now.plus(lease).truncatedTo(ChronoUnit.MICROS);
    return dsl
        .selectFrom(OUTBOX_EVENT)
        .where(OUTBOX_EVENT.DELIVERED_AT.isNull())
        .and(OUTBOX_EVENT.DEAD_AT.isNull())
        .and(OUTBOX_EVENT.LEASE_UNTIL_AT.le(now))
        .orderBy(OUTBOX_EVENT.OCCURRED_AT, OUTBOX_EVENT.EVENT_ID)
        .limit(atMost)
        .fetch()
        .stream()
        .filter(waiting -> take(waiting, owner, until))
        .map(taken -> new Claimed(event(taken), taken.getAttempts() + 1, until))
        .toList();
  }

  @Override
  public void delivered(OutboxEvent event, Instant now) {
    dsl.update(OUTBOX_EVENT)
        .set(OUTBOX_EVENT.DELIVERED_AT, now)
        .where(OUTBOX_EVENT.EVENT_ID.eq(event.id()))
        .and(OUTBOX_EVENT.DELIVERED_AT.isNull())
        .execute();
  }

  @Override
  public void postpone(Claimed claimed, Instant until) {
    dsl.update(OUTBOX_EVENT)
        .set(OUTBOX_EVENT.LEASE_UNTIL_AT, until)
        .where(OUTBOX_EVENT.EVENT_ID.eq(claimed.event().id()))
        .and(OUTBOX_EVENT.LEASE_UNTIL_AT.eq(claimed.leaseUntil()))
        .and(OUTBOX_EVENT.DELIVERED_AT.isNull())
        .execute();
  }

  @Override
  public void bury(Claimed claimed, Instant now) {
    dsl.update(OUTBOX_EVENT)
        .set(OUTBOX_EVENT.DEAD_AT, now)
        .where(OUTBOX_EVENT.EVENT_ID.eq(claimed.event().id()))
        .and(OUTBOX_EVENT.LEASE_UNTIL_AT.eq(claimed.leaseUntil()))
        .and(OUTBOX_EVENT.DELIVERED_AT.isNull())
        .execute();
  }

  @Override
  public List<DeadEvent> dead(int atMost) {
    return dsl.select(
            OUTBOX_EVENT.EVENT_ID,
            OUTBOX_EVENT.KIND,
            OUTBOX_EVENT.OCCURRED_AT,
            OUTBOX_EVENT.ATTEMPTS)
        .from(OUTBOX_EVENT)
        .where(OUTBOX_EVENT.DEAD_AT.isNotNull())
        .orderBy(OUTBOX_EVENT.OCCURRED_AT, OUTBOX_EVENT.EVENT_ID)
        .limit(atMost)
        .fetch(Records.mapping(DeadEvent::new));
  }

  @Override
  public boolean revive(EventId event, Instant now) {
    return dsl.update(OUTBOX_EVENT)
            .setNull(OUTBOX_EVENT.DEAD_AT)
            .set(OUTBOX_EVENT.ATTEMPTS, 0)
            .set(OUTBOX_EVENT.LEASE_UNTIL_AT, now)
            .where(OUTBOX_EVENT.EVENT_ID.eq(event))
            .and(OUTBOX_EVENT.DEAD_AT.isNotNull())
            .execute()
        == 1;
  }

  /// A second relay waits here for the first one's commit and then finds the mark.
  @Override
  public boolean firstTime(String consumer, OutboxEvent event, Instant now) {
    return Once.inserted(
        dsl.insertInto(APPLIED_EVENT)
            .set(APPLIED_EVENT.CONSUMER, consumer)
            .set(APPLIED_EVENT.EVENT_ID, event.id())
            .set(APPLIED_EVENT.APPLIED_AT, now));
  }

  private boolean take(OutboxEventRecord waiting, String owner, Instant until) {
    return dsl.update(OUTBOX_EVENT)
            .set(OUTBOX_EVENT.LEASE_UNTIL_AT, until)
            .set(OUTBOX_EVENT.LEASE_OWNER, owner)
            .set(OUTBOX_EVENT.ATTEMPTS, waiting.getAttempts() + 1)
            .where(OUTBOX_EVENT.EVENT_ID.eq(waiting.getEventId()))
            .and(OUTBOX_EVENT.LEASE_UNTIL_AT.eq(waiting.getLeaseUntilAt()))
            .and(OUTBOX_EVENT.DELIVERED_AT.isNull())
            .execute()
        == 1;
  }

  private static OutboxEvent event(OutboxEventRecord row) {
    return new OutboxEvent(
        row.getEventId(),
        row.getKind(),
        Columns.uuid(row.getSubjectId()),
        row.getPersonId(),
        row.getOccurredAt());
  }
}
