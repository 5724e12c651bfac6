package org.bridewell.db.safety;

import static org.bridewell.db.jooq.Tables.SUBSTANCE_USE;
import static org.bridewell.db.jooq.Tables.WITHDRAWAL_CHECK;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.safety.Substance;
import org.bridewell.core.safety.SubstanceUse;
import org.bridewell.core.safety.SubstanceUse.DoesNotUse;
import org.bridewell.core.safety.SubstanceUse.Use;
import org.bridewell.core.safety.SubstanceUse.Uses;
import org.bridewell.core.safety.WithdrawalCheck;
import org.bridewell.core.safety.Withdrawals;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.db.jooq.tables.records.SubstanceUseRecord;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqWithdrawals implements Withdrawals {
  private final DSLContext dsl;

  JooqWithdrawals(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean keep(SubstanceUse use) {
    var row = dsl.newRecord(SUBSTANCE_USE);
    row.setAnswerId(use.id());
    row.setDetentionId(use.detention());
    row.setSubstance(use.substance());
    row.setRecordedByAccountId(use.recordedBy());
    row.setRecordedAt(use.recordedAt());
    row.setAmount("");
    row.setUsed(false);
    if (use.use() instanceof Uses uses) {
      row.setUsed(true);
      row.setLastUsedAt(uses.last().orElse(null));
      row.setUsual(uses.usual());
      row.setAmount(uses.amount());
      row.setPastTrouble(uses.trouble());
    }
    return Once.inserted(dsl.insertInto(SUBSTANCE_USE).set(row));
  }

  @Override
  public Map<Substance, SubstanceUse> uses(DetentionId detention) {
    var latest = new EnumMap<Substance, SubstanceUse>(Substance.class);
    dsl.selectFrom(SUBSTANCE_USE)
        .where(SUBSTANCE_USE.DETENTION_ID.eq(detention))
        .orderBy(SUBSTANCE_USE.RECORDED_AT, SUBSTANCE_USE.ANSWER_ID)
        .forEach(
            row ->
                latest.put(
                    row.getSubstance(),
                    new SubstanceUse(
                        row.getAnswerId(),
                        row.getDetentionId(),
                        row.getSubstance(),
                        use(row),
                        row.getRecordedByAccountId(),
                        row.getRecordedAt())));
    return latest;
  }

  @Override
  public boolean keep(WithdrawalCheck check) {
    return Once.inserted(
        dsl.insertInto(WITHDRAWAL_CHECK)
            .set(WITHDRAWAL_CHECK.ANSWER_ID, check.id())
            .set(WITHDRAWAL_CHECK.DETENTION_ID, check.detention())
            .set(WITHDRAWAL_CHECK.SIGN, check.sign())
            .set(WITHDRAWAL_CHECK.CHECKED_BY_ACCOUNT_ID, check.by())
            .set(WITHDRAWAL_CHECK.CHECKED_AT, check.at()));
  }

  @Override
  public Optional<WithdrawalCheck> lastCheck(DetentionId detention) {
    return dsl.selectFrom(WITHDRAWAL_CHECK)
        .where(WITHDRAWAL_CHECK.DETENTION_ID.eq(detention))
        .orderBy(WITHDRAWAL_CHECK.CHECKED_AT.desc(), WITHDRAWAL_CHECK.ANSWER_ID.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new WithdrawalCheck(
                    row.getAnswerId(),
                    row.getDetentionId(),
                    row.getSign(),
                    row.getCheckedByAccountId(),
                    row.getCheckedAt()));
  }

  private static Use use(SubstanceUseRecord row) {
    return row.getUsed()
        ? new Uses(
            Optional.ofNullable(row.getLastUsedAt()),
            row.getUsual(),
            row.getAmount(),
            row.getPastTrouble())
        : new DoesNotUse();
  }
}
