package org.bridewell.db.partner;

import static org.bridewell.db.jooq.Tables.CONSENT;
import static org.bridewell.db.jooq.Tables.PARTNER;
import static org.bridewell.db.jooq.Tables.PARTNER_DELIVERY;
import static org.bridewell.db.jooq.Tables.PARTNER_LANE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.partner.Deliveries;
import org.bridewell.core.partner.Delivery;
import org.bridewell.core.partner.DeliveryKind;
import org.bridewell.core.partner.DeliveryState;
import org.bridewell.core.partner.Lane;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.PartnerId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.db.jooq.tables.records.PartnerDeliveryRecord;
import org.bridewell.db.jooq.tables.records.PartnerLaneRecord;
import org.bridewell.db.type.Once;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqDeliveries implements Deliveries {
  /// Looked at in one go: enough that relays of several nodes seldom want the same.
  private static final int CANDIDATES = 8;

  /// The lease of a lane that nobody holds.
  private static final Instant FREE = Instant.parse("2000-01-01T00:00:00Z");

  private final DSLContext dsl;

  JooqDeliveries(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void append(Lane lane, EventId event, DeliveryKind kind, Instant occurredAt) {
    int number = opened(lane, occurredAt) ? 1 : next(lane, occurredAt);
    dsl.insertInto(PARTNER_DELIVERY)
        .set(PARTNER_DELIVERY.EVENT_ID, event)
        .set(PARTNER_DELIVERY.PARTNER_ID, lane.partner())
        .set(PARTNER_DELIVERY.REFERRAL_ID, lane.referral())
        .set(PARTNER_DELIVERY.NUMBER, number)
        .set(PARTNER_DELIVERY.KIND, kind)
        .set(PARTNER_DELIVERY.STATE, DeliveryState.WAITING)
        .set(PARTNER_DELIVERY.ATTEMPTS, 0)
        .set(PARTNER_DELIVERY.ANSWER, "")
        .set(PARTNER_DELIVERY.OCCURRED_AT, occurredAt)
        .set(PARTNER_DELIVERY.CHANGED_AT, occurredAt)
        .execute();
  }

  private boolean opened(Lane lane, Instant now) {
    return Once.inserted(
        dsl.insertInto(PARTNER_LANE)
            .set(PARTNER_LANE.PARTNER_ID, lane.partner())
            .set(PARTNER_LANE.REFERRAL_ID, lane.referral())
            .set(PARTNER_LANE.CONSENT_ID, lane.consent())
            .set(PARTNER_LANE.LAST_NUMBER, 1)
            .set(PARTNER_LANE.DUE_AT, now)
            .set(PARTNER_LANE.LEASE_UNTIL_AT, FREE)
            .set(PARTNER_LANE.RETRACTING, false));
  }

  private int next(Lane lane, Instant now) {
    int number = locked(lane).getLastNumber() + 1;
    boolean blocked = of(lane).stream().anyMatch(one -> one.state() == DeliveryState.DEAD);
    var due = blocked ? null : now;
    dsl.update(PARTNER_LANE)
        .set(PARTNER_LANE.LAST_NUMBER, number)
        .set(PARTNER_LANE.CONSENT_ID, lane.consent())
        .set(PARTNER_LANE.DUE_AT, coalesce(PARTNER_LANE.DUE_AT, inline(due, PARTNER_LANE.DUE_AT)))
        .where(is(lane))
        .execute();
    return number;
  }

  /// Reads without a lock and takes where nobody was faster: Galera certifies the same condition on
  /// every node.
  @Override
  public Optional<Held> claim(String owner, Duration lease, Instant now, LocalDate today) {
    var until = now.plus(lease).truncatedTo(ChronoUnit.MICROS);
    return dsl
        .select(PARTNER_LANE.fields())
        .from(PARTNER_LANE)
        .join(PARTNER)
        .on(PARTNER.PARTNER_ID.eq(PARTNER_LANE.PARTNER_ID))
        .where(PARTNER_LANE.DUE_AT.le(now))
        .and(PARTNER_LANE.LEASE_UNTIL_AT.le(now))
        .and(PARTNER.PAUSED.isFalse())
        .and(PARTNER.REST_UNTIL_AT.isNull().or(PARTNER.REST_UNTIL_AT.le(now)))
        .and(PARTNER.AGREEMENT_UNTIL.ge(today).or(PARTNER_LANE.RETRACTING.isTrue()))
        .orderBy(PARTNER_LANE.DUE_AT, PARTNER_LANE.REFERRAL_ID)
        .limit(CANDIDATES)
        .fetchInto(PARTNER_LANE)
        .stream()
        .filter(lane -> take(lane, owner, until))
        .findFirst()
        .flatMap(lane -> up(lane, now))
        .map(delivery -> new Held(delivery, until));
  }

  private boolean take(PartnerLaneRecord seen, String owner, Instant until) {
    return dsl.update(PARTNER_LANE)
            .set(PARTNER_LANE.LEASE_UNTIL_AT, until)
            .set(PARTNER_LANE.LEASE_OWNER, owner)
            .where(is(lane(seen)))
            .and(PARTNER_LANE.LEASE_UNTIL_AT.eq(seen.getLeaseUntilAt()))
            .and(PARTNER_LANE.DUE_AT.eq(seen.getDueAt()))
            .execute()
        == 1;
  }

  /// The first open message, its try counted.
  private Optional<Delivery> up(PartnerLaneRecord taken, Instant now) {
    var first = of(lane(taken)).stream().filter(one -> one.state().isOpen()).findFirst();
    first.ifPresent(
        delivery ->
            dsl.update(PARTNER_DELIVERY)
                .set(PARTNER_DELIVERY.STATE, DeliveryState.UNDER_WAY)
                .set(PARTNER_DELIVERY.ATTEMPTS, delivery.attempts() + 1)
                .set(PARTNER_DELIVERY.CHANGED_AT, now)
                .where(PARTNER_DELIVERY.EVENT_ID.eq(delivery.event()))
                .execute());
    return first.map(
        one ->
            new Delivery(
                one.event(),
                one.lane(),
                one.number(),
                one.kind(),
                DeliveryState.UNDER_WAY,
                one.attempts() + 1,
                one.occurredAt()));
  }

  @Override
  public boolean lock(Held held) {
    return locked(held.delivery().lane()).getLeaseUntilAt().equals(held.leaseUntil());
  }

  @Override
  public List<Lane> lockAllOf(DetentionId detention) {
    return dsl.select(PARTNER_LANE.fields())
        .from(PARTNER_LANE)
        .join(CONSENT)
        .on(CONSENT.CONSENT_ID.eq(PARTNER_LANE.CONSENT_ID))
        .where(CONSENT.DETENTION_ID.eq(detention))
        .orderBy(PARTNER_LANE.REFERRAL_ID, PARTNER_LANE.PARTNER_ID)
        .fetchInto(PARTNER_LANE)
        .map(seen -> lane(locked(lane(seen))));
  }

  @Override
  public List<Delivery> of(Lane lane) {
    return dsl.selectFrom(PARTNER_DELIVERY)
        .where(PARTNER_DELIVERY.PARTNER_ID.eq(lane.partner()))
        .and(PARTNER_DELIVERY.REFERRAL_ID.eq(lane.referral()))
        .orderBy(PARTNER_DELIVERY.NUMBER)
        .fetch(row -> delivery(row, lane));
  }

  @Override
  public void became(Delivery delivery, DeliveryState state, String answer, Instant now) {
    dsl.update(PARTNER_DELIVERY)
        .set(PARTNER_DELIVERY.STATE, state)
        .set(PARTNER_DELIVERY.ANSWER, answer)
        .set(PARTNER_DELIVERY.CHANGED_AT, now)
        .where(PARTNER_DELIVERY.EVENT_ID.eq(delivery.event()))
        .execute();
  }

  /// A dead message stops what stands behind it: order is kept for each referral.
  @Override
  public void release(Lane lane, Instant dueAt) {
    var all = of(lane);
    boolean blocked = all.stream().anyMatch(one -> one.state() == DeliveryState.DEAD);
    boolean open = all.stream().anyMatch(one -> one.state().isOpen());
    dsl.update(PARTNER_LANE)
        .set(PARTNER_LANE.DUE_AT, open && !blocked ? dueAt : null)
        .set(PARTNER_LANE.LEASE_UNTIL_AT, FREE)
        .setNull(PARTNER_LANE.LEASE_OWNER)
        .where(is(lane))
        .execute();
  }

  @Override
  public void expedite(Lane lane, Instant now) {
    dsl.update(PARTNER_LANE)
        .set(PARTNER_LANE.RETRACTING, true)
        .set(
            PARTNER_LANE.DUE_AT,
            least(
                coalesce(PARTNER_LANE.DUE_AT, inline(now, PARTNER_LANE.DUE_AT)),
                inline(now, PARTNER_LANE.DUE_AT)))
        .where(is(lane))
        .execute();
  }

  @Override
  public Optional<Delivery> lockDead(EventId event) {
    return one(event)
        .map(seen -> lane(locked(seen.getPartnerId(), seen.getReferralId())))
        .flatMap(lane -> one(event).map(row -> delivery(row, lane)))
        .filter(delivery -> delivery.state() == DeliveryState.DEAD);
  }

  @Override
  public void restart(Delivery delivery, Instant now) {
    dsl.update(PARTNER_DELIVERY)
        .set(PARTNER_DELIVERY.ATTEMPTS, 1)
        .where(PARTNER_DELIVERY.EVENT_ID.eq(delivery.event()))
        .execute();
    became(delivery, DeliveryState.UNDER_WAY, "", now);
    release(delivery.lane(), now);
  }

  private Optional<PartnerDeliveryRecord> one(EventId event) {
    return dsl.selectFrom(PARTNER_DELIVERY)
        .where(PARTNER_DELIVERY.EVENT_ID.eq(event))
        .fetchOptional();
  }

  private PartnerLaneRecord locked(Lane lane) {
    return locked(lane.partner(), lane.referral());
  }

  private PartnerLaneRecord locked(PartnerId partner, ReferralId referral) {
    return dsl.selectFrom(PARTNER_LANE).where(is(partner, referral)).forUpdate().fetchSingle();
  }

  private static Condition is(Lane lane) {
    return is(lane.partner(), lane.referral());
  }

  private static Condition is(PartnerId partner, ReferralId referral) {
    return PARTNER_LANE.PARTNER_ID.eq(partner).and(PARTNER_LANE.REFERRAL_ID.eq(referral));
  }

  private static Lane lane(PartnerLaneRecord row) {
    return new Lane(row.getPartnerId(), row.getReferralId(), row.getConsentId());
  }

  private static Delivery delivery(PartnerDeliveryRecord row, Lane lane) {
    return new Delivery(
        row.getEventId(),
        lane,
        row.getNumber(),
        row.getKind(),
        row.getState(),
        row.getAttempts(),
        row.getOccurredAt());
  }
}
