package org.bridewell.db.referral;

import static org.bridewell.db.jooq.Tables.PROVIDER;
import static org.bridewell.db.jooq.Tables.SERVICE;
import static org.bridewell.db.jooq.Tables.SERVICE_CATCHMENT;
import static org.bridewell.db.jooq.Tables.SERVICE_CLOSED;
import static org.bridewell.db.jooq.Tables.SERVICE_OPENING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bridewell.core.referral.DirectoryAdmin;
import org.bridewell.core.referral.OpeningHours;
import org.bridewell.core.referral.ServiceDirectory;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.core.referral.ServiceLimits;
import org.bridewell.core.referral.Topic;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.db.type.Once;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqServiceDirectory implements ServiceDirectory, DirectoryAdmin {
  private final DSLContext dsl;

  JooqServiceDirectory(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<ServiceEntry> forTopic(Topic topic) {
    return where(SERVICE.TOPIC.eq(topic));
  }

  @Override
  public Optional<ServiceEntry> find(ServiceId id) {
    return where(SERVICE.SERVICE_ID.eq(id)).stream().findFirst();
  }

  @Override
  public boolean addProvider(ProviderId id, String name) {
    return Once.inserted(
        dsl.insertInto(PROVIDER).set(PROVIDER.PROVIDER_ID, id).set(PROVIDER.NAME, name));
  }

  @Override
  public boolean add(ServiceEntry service) {
    var added =
        Once.inserted(
            dsl.insertInto(SERVICE)
                .set(SERVICE.SERVICE_ID, service.id())
                .set(SERVICE.PROVIDER_ID, service.provider())
                .set(SERVICE.TOPIC, service.topic())
                .set(SERVICE.NAME, service.name())
                .set(SERVICE.PUBLIC_NAME, service.publicName())
                .set(SERVICE.PHONE, service.phone())
                .set(SERVICE.PLACE, service.place())
                .set(SERVICE.ASSESSES_DEPENDENCE, service.assessesDependence()));
    if (added) {
      service.catchment().forEach(district -> addCatchment(service.id(), district));
      service.opening().forEach(hours -> addHours(service.id(), hours));
    }
    return added;
  }

  private void addCatchment(ServiceId service, DistrictId district) {
    dsl.insertInto(SERVICE_CATCHMENT)
        .set(SERVICE_CATCHMENT.SERVICE_ID, service)
        .set(SERVICE_CATCHMENT.DISTRICT_ID, district)
        .execute();
  }

  private void addHours(ServiceId service, OpeningHours hours) {
    dsl.insertInto(SERVICE_OPENING)
        .set(SERVICE_OPENING.SERVICE_ID, service)
        .set(SERVICE_OPENING.WEEKDAY, (byte) hours.day().getValue())
        .set(SERVICE_OPENING.OPENS, hours.opens())
        .set(SERVICE_OPENING.CLOSES, hours.closes())
        .execute();
  }

  private List<ServiceEntry> where(Condition condition) {
    var rows = dsl.selectFrom(SERVICE).where(condition).orderBy(SERVICE.SERVICE_ID).fetch();
    var ids = rows.getValues(SERVICE.SERVICE_ID);
    var catchment =
        dsl.selectFrom(SERVICE_CATCHMENT)
            .where(SERVICE_CATCHMENT.SERVICE_ID.in(ids))
            .fetchGroups(SERVICE_CATCHMENT.SERVICE_ID, SERVICE_CATCHMENT.DISTRICT_ID);
    var opening =
        dsl.selectFrom(SERVICE_OPENING)
            .where(SERVICE_OPENING.SERVICE_ID.in(ids))
            .orderBy(SERVICE_OPENING.SERVICE_ID, SERVICE_OPENING.WEEKDAY)
            .fetchGroups(SERVICE_OPENING.SERVICE_ID, JooqServiceDirectory::hours);
    var closed =
        dsl.selectFrom(SERVICE_CLOSED)
            .where(SERVICE_CLOSED.SERVICE_ID.in(ids))
            .fetchGroups(SERVICE_CLOSED.SERVICE_ID, SERVICE_CLOSED.DAY);
    return rows.map(row -> entry(row, catchment, opening, closed));
  }

  private static OpeningHours hours(Record row) {
    return new OpeningHours(
        DayOfWeek.of(row.get(SERVICE_OPENING.WEEKDAY)),
        row.get(SERVICE_OPENING.OPENS),
        row.get(SERVICE_OPENING.CLOSES));
  }

  private static ServiceEntry entry(
      Record row,
      Map<ServiceId, List<DistrictId>> catchment,
      Map<ServiceId, List<OpeningHours>> opening,
      Map<ServiceId, List<LocalDate>> closed) {
    var id = row.get(SERVICE.SERVICE_ID);
    return new ServiceEntry(
        id,
        row.get(SERVICE.PROVIDER_ID),
        row.get(SERVICE.TOPIC),
        row.get(SERVICE.NAME),
        row.get(SERVICE.PUBLIC_NAME),
        row.get(SERVICE.PHONE),
        row.get(SERVICE.PLACE),
        row.get(SERVICE.ASSESSES_DEPENDENCE),
        Set.copyOf(catchment.getOrDefault(id, List.of())),
        opening.getOrDefault(id, List.of()),
        new ServiceLimits(
            Set.copyOf(closed.getOrDefault(id, List.of())),
            number(row.get(SERVICE.APPOINTMENTS_A_DAY))));
  }

  private static OptionalInt number(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
