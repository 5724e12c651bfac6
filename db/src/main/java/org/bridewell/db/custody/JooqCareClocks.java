package org.bridewell.db.custody;

import static org.bridewell.db.jooq.Tables.CARE_CLOCK;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.db.jooq.tables.records.CareClockRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqCareClocks implements CareClocks {
  /// Why a clock that is due once has ended.
  private static final String DONE = "DONE";

  private final DSLContext dsl;

  JooqCareClocks(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void start(CareClock clock) {
    locked(clock.detention(), clock.kind(), clock.about())
        .ifPresentOrElse(standing -> tighten(clock(standing).stricter(clock)), () -> insert(clock));
  }

  @Override
  public List<CareClock> running(DetentionId detention) {
    return dsl.selectFrom(CARE_CLOCK)
        .where(CARE_CLOCK.DETENTION_ID.eq(detention))
        .and(CARE_CLOCK.ENDED_AT.isNull())
        .orderBy(CARE_CLOCK.DUE_AT, CARE_CLOCK.CLOCK_ID)
        .fetch(JooqCareClocks::clock);
  }

  @Override
  public void done(DetentionId detention, ClockKind kind, String about, AccountId by, Instant at) {
    locked(detention, kind, about)
        .ifPresent(
            standing -> {
              var clock = clock(standing).done(at);
              dsl.update(CARE_CLOCK)
                  .set(CARE_CLOCK.DUE_AT, clock.dueAt())
                  .set(CARE_CLOCK.DONE_AT, at)
                  .where(CARE_CLOCK.CLOCK_ID.eq(standing.getClockId()))
                  .execute();
              if (clock.every().isEmpty()) {
                end(detention, kind, about, by, at, DONE);
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
    dsl.update(CARE_CLOCK)
        .set(CARE_CLOCK.ENDED_AT, at)
        .set(CARE_CLOCK.ENDED_BY_ACCOUNT_ID, by)
        .set(CARE_CLOCK.END_REASON, reason)
        .where(isRunning(detention, kind, about))
        .execute();
  }

  private Optional<CareClockRecord> locked(DetentionId detention, ClockKind kind, String about) {
    return dsl.selectFrom(CARE_CLOCK)
        .where(isRunning(detention, kind, about))
        .forUpdate()
        .fetchOptional();
  }

  private static Condition isRunning(DetentionId detention, ClockKind kind, String about) {
    return CARE_CLOCK
        .DETENTION_ID
        .eq(detention)
        .and(CARE_CLOCK.KIND.eq(kind))
        .and(CARE_CLOCK.ABOUT.eq(about))
        .and(CARE_CLOCK.ENDED_AT.isNull());
  }

  private void insert(CareClock clock) {
    dsl.insertInto(CARE_CLOCK)
        .set(CARE_CLOCK.CLOCK_ID, clock.id())
        .set(CARE_CLOCK.DETENTION_ID, clock.detention())
        .set(CARE_CLOCK.KIND, clock.kind())
        .set(CARE_CLOCK.ABOUT, clock.about())
        .set(CARE_CLOCK.EVERY_MINUTES, minutes(clock))
        .set(CARE_CLOCK.DUE_AT, clock.dueAt())
        .set(CARE_CLOCK.DONE_AT, clock.doneAt().orElse(null))
        .set(CARE_CLOCK.REASON, clock.reason())
        .set(CARE_CLOCK.STARTED_BY_ACCOUNT_ID, clock.startedBy())
        .set(CARE_CLOCK.STARTED_AT, clock.startedAt())
        .execute();
  }

  private void tighten(CareClock clock) {
    dsl.update(CARE_CLOCK)
        .set(CARE_CLOCK.EVERY_MINUTES, minutes(clock))
        .set(CARE_CLOCK.DUE_AT, clock.dueAt())
        .set(CARE_CLOCK.REASON, clock.reason())
        .where(CARE_CLOCK.CLOCK_ID.eq(clock.id()))
        .execute();
  }

  private static @Nullable Integer minutes(CareClock clock) {
    return clock.every().map(each -> Math.toIntExact(each.toMinutes())).orElse(null);
  }

  static CareClock clock(CareClockRecord row) {
    return new CareClock(
        row.getClockId(),
        row.getDetentionId(),
        row.getKind(),
        row.getAbout(),
        Optional.ofNullable(row.getEveryMinutes()).map(Duration::ofMinutes),
        row.getDueAt(),
        Optional.ofNullable(row.getDoneAt()),
        row.getReason(),
        row.getStartedByAccountId(),
        row.getStartedAt());
  }
}
