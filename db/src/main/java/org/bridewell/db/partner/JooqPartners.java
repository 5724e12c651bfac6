package org.bridewell.db.partner;

import static org.bridewell.db.jooq.Tables.PARTNER;
import static org.bridewell.db.jooq.Tables.PARTNER_DELIVERY;
import static org.bridewell.db.jooq.Tables.SERVICE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.partner.Agreement;
import org.bridewell.core.partner.DeliveryState;
import org.bridewell.core.partner.Partner;
import org.bridewell.core.partner.Partners;
import org.bridewell.core.shared.PartnerId;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.db.jooq.tables.records.PartnerRecord;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqPartners implements Partners {
  private final DSLContext dsl;

  JooqPartners(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<Partner> find(PartnerId id) {
    return dsl.selectFrom(PARTNER)
        .where(PARTNER.PARTNER_ID.eq(id))
        .fetchOptional(JooqPartners::partner);
  }

  @Override
  public Optional<Partner> of(ServiceId service) {
    return dsl.selectFrom(PARTNER)
        .where(PARTNER.SERVICE_ID.eq(service))
        .fetchOptional(JooqPartners::partner);
  }

  @Override
  public boolean add(Partner partner) {
    return Once.inserted(
        dsl.insertInto(PARTNER)
            .set(PARTNER.PARTNER_ID, partner.id())
            .set(PARTNER.NAME, partner.name())
            .set(PARTNER.SERVICE_ID, partner.service())
            .set(PARTNER.AGREEMENT, partner.agreement().name())
            .set(PARTNER.AGREEMENT_UNTIL, partner.agreement().until())
            .set(PARTNER.ADDRESS, partner.address().toString())
            .set(PARTNER.KEY_NUMBER, partner.keyNumber())
            .set(PARTNER.PAUSED, partner.paused())
            .set(PARTNER.VERSION, partner.version()));
  }

  @Override
  public boolean replace(Partner partner) {
    return dsl.update(PARTNER)
            .set(PARTNER.AGREEMENT, partner.agreement().name())
            .set(PARTNER.AGREEMENT_UNTIL, partner.agreement().until())
            .set(PARTNER.ADDRESS, partner.address().toString())
            .set(PARTNER.KEY_NUMBER, partner.keyNumber())
            .set(PARTNER.PAUSED, partner.paused())
            .set(PARTNER.VERSION, partner.version())
            .where(PARTNER.PARTNER_ID.eq(partner.id()))
            .and(PARTNER.VERSION.eq(partner.version() - 1))
            .execute()
        == 1;
  }

  @Override
  public void rest(PartnerId id, Instant until) {
    dsl.update(PARTNER)
        .set(PARTNER.REST_UNTIL_AT, until)
        .where(PARTNER.PARTNER_ID.eq(id))
        .execute();
  }

  /// Reads first: every delivery comes here, and hardly one finds a rest to end.
  @Override
  public void wake(PartnerId id) {
    boolean rests =
        dsl.fetchExists(
            dsl.selectOne()
                .from(PARTNER)
                .where(PARTNER.PARTNER_ID.eq(id))
                .and(PARTNER.REST_UNTIL_AT.isNotNull()));
    if (rests) {
      dsl.update(PARTNER).setNull(PARTNER.REST_UNTIL_AT).where(PARTNER.PARTNER_ID.eq(id)).execute();
    }
  }

  @Override
  public List<Item> list() {
    var delivered =
        field(
            select(max(PARTNER_DELIVERY.CHANGED_AT))
                .from(PARTNER_DELIVERY)
                .where(PARTNER_DELIVERY.PARTNER_ID.eq(PARTNER.PARTNER_ID))
                .and(PARTNER_DELIVERY.STATE.eq(DeliveryState.DELIVERED)));
    var waiting = howMany(DeliveryState.WAITING, DeliveryState.UNDER_WAY);
    var dead = howMany(DeliveryState.DEAD);
    var failure =
        field(
            select(PARTNER_DELIVERY.ANSWER)
                .from(PARTNER_DELIVERY)
                .where(PARTNER_DELIVERY.PARTNER_ID.eq(PARTNER.PARTNER_ID))
                .and(PARTNER_DELIVERY.STATE.in(DeliveryState.UNDER_WAY, DeliveryState.DEAD))
                .and(PARTNER_DELIVERY.ANSWER.ne(""))
                .orderBy(PARTNER_DELIVERY.CHANGED_AT.desc(), PARTNER_DELIVERY.EVENT_ID)
                .limit(1));
    return dsl.select(PARTNER.fields())
        .select(SERVICE.NAME, delivered, waiting, dead, failure)
        .from(PARTNER)
        .join(SERVICE)
        .on(SERVICE.SERVICE_ID.eq(PARTNER.SERVICE_ID))
        .orderBy(PARTNER.NAME, PARTNER.PARTNER_ID)
        .fetch(
            row ->
                new Item(
                    partner(row.into(PARTNER)),
                    row.get(SERVICE.NAME),
                    Optional.ofNullable(row.get(delivered)),
                    row.get(waiting),
                    row.get(dead),
                    Optional.ofNullable(row.get(PARTNER.REST_UNTIL_AT)),
                    Optional.ofNullable(row.get(failure))));
  }

  private static Field<Integer> howMany(DeliveryState... states) {
    return field(
        select(count())
            .from(PARTNER_DELIVERY)
            .where(PARTNER_DELIVERY.PARTNER_ID.eq(PARTNER.PARTNER_ID))
            .and(PARTNER_DELIVERY.STATE.in(states)));
  }

  @Override
  public List<DeadLetter> deadLetters(int atMost) {
    return dsl.select(
            PARTNER_DELIVERY.EVENT_ID,
            PARTNER.NAME,
            PARTNER_DELIVERY.REFERRAL_ID,
            PARTNER_DELIVERY.NUMBER,
            PARTNER_DELIVERY.KIND,
            PARTNER_DELIVERY.OCCURRED_AT,
            PARTNER_DELIVERY.ATTEMPTS,
            PARTNER_DELIVERY.ANSWER)
        .from(PARTNER_DELIVERY)
        .join(PARTNER)
        .on(PARTNER.PARTNER_ID.eq(PARTNER_DELIVERY.PARTNER_ID))
        .where(PARTNER_DELIVERY.STATE.eq(DeliveryState.DEAD))
        .orderBy(PARTNER_DELIVERY.OCCURRED_AT, PARTNER_DELIVERY.EVENT_ID)
        .limit(atMost)
        .fetch(Records.mapping(DeadLetter::new));
  }

  private static Partner partner(PartnerRecord row) {
    return new Partner(
        row.getPartnerId(),
        row.getName(),
        row.getServiceId(),
        new Agreement(row.getAgreement(), row.getAgreementUntil()),
        URI.create(row.getAddress()),
        row.getKeyNumber(),
        row.getPaused(),
        row.getVersion());
  }
}
