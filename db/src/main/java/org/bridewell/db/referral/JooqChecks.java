package org.bridewell.db.referral;

import static org.bridewell.db.jooq.Tables.FOLLOW_UP_CHECK;
import static org.bridewell.db.jooq.Tables.REFERRAL;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.referral.Check;
import org.bridewell.core.referral.Check.Answer;
import org.bridewell.core.referral.Check.Measured;
import org.bridewell.core.referral.Checks;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.db.jooq.tables.records.FollowUpCheckRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqChecks implements Checks {
  private final DSLContext dsl;

  JooqChecks(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<Check> of(ReferralId referral) {
    return dsl.selectFrom(FOLLOW_UP_CHECK)
        .where(FOLLOW_UP_CHECK.REFERRAL_ID.eq(referral))
        .orderBy(FOLLOW_UP_CHECK.DUE_AT, FOLLOW_UP_CHECK.POINT)
        .fetch(JooqChecks::check);
  }

  @Override
  public void save(ReferralId referral, List<Check> checks) {
    for (var check : checks) {
      var row = row(referral, check);
      dsl.insertInto(FOLLOW_UP_CHECK).set(row).onDuplicateKeyUpdate().set(row).execute();
    }
    var next = checks.stream().filter(Check::isOwed).min(Comparator.comparing(Check::dueAt));
    dsl.update(REFERRAL)
        .set(REFERRAL.CHECK_POINT, next.map(Check::point).orElse(null))
        .set(REFERRAL.CHECK_DUE_AT, next.map(Check::dueAt).orElse(null))
        .where(REFERRAL.REFERRAL_ID.eq(referral))
        .execute();
  }

  private static FollowUpCheckRecord row(ReferralId referral, Check check) {
    var row = new FollowUpCheckRecord();
    row.setReferralId(referral);
    row.setPoint(check.point());
    row.setDueAt(check.dueAt());
    row.setOutcome(check.answer().map(Answer::outcome).orElse(null));
    row.setDoneByAccountId(check.answer().map(Answer::by).orElse(null));
    row.setDoneAt(check.answer().map(Answer::at).orElse(null));
    var measured = check.answer().map(Answer::measured).orElse(Measured.NOTHING);
    row.setAuditC(boxed(measured.auditC()));
    row.setUnitsAWeek(boxed(measured.unitsAWeek()));
    row.setHealth(measured.health().orElse(null));
    return row;
  }

  private static Check check(FollowUpCheckRecord row) {
    return new Check(
        row.getPoint(),
        row.getDueAt(),
        Optional.ofNullable(row.getOutcome())
            .map(
                outcome ->
                    new Answer(
                        outcome,
                        new Measured(
                            number(row.getAuditC()),
                            number(row.getUnitsAWeek()),
                            Optional.ofNullable(row.getHealth())),
                        row.getDoneByAccountId(),
                        row.getDoneAt())));
  }

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static OptionalInt number(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
