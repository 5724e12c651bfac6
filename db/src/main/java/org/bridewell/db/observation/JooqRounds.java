package org.bridewell.db.observation;

import static org.bridewell.db.jooq.Tables.OBSERVATION_ROUND;
import static org.bridewell.db.jooq.Tables.OBSERVATION_VALUE;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.observation.Reading;
import org.bridewell.core.observation.Round;
import org.bridewell.core.observation.Rounds;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.RoundId;
import org.bridewell.db.jooq.tables.records.ObservationRoundRecord;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqRounds implements Rounds {
  private final DSLContext dsl;

  JooqRounds(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void begin(Round round) {
    Once.inserted(
        dsl.insertInto(OBSERVATION_ROUND)
            .set(OBSERVATION_ROUND.ROUND_ID, round.id())
            .set(OBSERVATION_ROUND.DETENTION_ID, round.detention())
            .set(OBSERVATION_ROUND.KIND, round.kind())
            .set(OBSERVATION_ROUND.OBSERVED_AT, round.observedAt())
            .set(OBSERVATION_ROUND.RECORDED_AT, round.recordedAt())
            .set(OBSERVATION_ROUND.RECORDED_BY_ACCOUNT_ID, round.by()));
  }

  @Override
  public boolean keep(Reading reading) {
    return Once.inserted(
        dsl.insertInto(OBSERVATION_VALUE)
            .set(OBSERVATION_VALUE.ANSWER_ID, reading.id())
            .set(OBSERVATION_VALUE.ROUND_ID, reading.round())
            .set(OBSERVATION_VALUE.INSTRUMENT_ID, reading.instrument())
            .set(OBSERVATION_VALUE.VERSION, reading.version())
            .set(OBSERVATION_VALUE.ITEM_ID, reading.item())
            .set(FindingColumns.of(reading.finding()))
            .set(OBSERVATION_VALUE.RECORDED_AT, reading.recordedAt())
            .set(OBSERVATION_VALUE.RECORDED_BY_ACCOUNT_ID, reading.by()));
  }

  @Override
  public Optional<Round> lock(RoundId id, DetentionId detention) {
    return dsl.selectFrom(OBSERVATION_ROUND)
        .where(OBSERVATION_ROUND.ROUND_ID.eq(id))
        .and(OBSERVATION_ROUND.DETENTION_ID.eq(detention))
        .forUpdate()
        .fetchOptional()
        .map(row -> round(row, readings(List.of(id)).getOrDefault(id, Map.of())));
  }

  @Override
  public List<Round> of(DetentionId detention) {
    var rows =
        dsl.selectFrom(OBSERVATION_ROUND)
            .where(OBSERVATION_ROUND.DETENTION_ID.eq(detention))
            .orderBy(OBSERVATION_ROUND.OBSERVED_AT, OBSERVATION_ROUND.ROUND_ID)
            .fetch();
    var readings = readings(rows.map(ObservationRoundRecord::getRoundId));
    return rows.map(row -> round(row, readings.getOrDefault(row.getRoundId(), Map.of())));
  }

  @Override
  public void observedAt(RoundId id, Instant at) {
    dsl.update(OBSERVATION_ROUND)
        .set(OBSERVATION_ROUND.OBSERVED_AT, at)
        .where(OBSERVATION_ROUND.ROUND_ID.eq(id))
        .and(OBSERVATION_ROUND.FINISHED_AT.isNull())
        .execute();
  }

  @Override
  public void finish(RoundId id, Instant at) {
    dsl.update(OBSERVATION_ROUND)
        .set(OBSERVATION_ROUND.FINISHED_AT, at)
        .where(OBSERVATION_ROUND.ROUND_ID.eq(id))
        .and(OBSERVATION_ROUND.FINISHED_AT.isNull())
        .execute();
  }

  /// The latest reading of each item: later rows replace earlier ones.
  private Map<RoundId, Map<ItemId, Reading>> readings(List<RoundId> rounds) {
    var found = new HashMap<RoundId, Map<ItemId, Reading>>();
    dsl.selectFrom(OBSERVATION_VALUE)
        .where(OBSERVATION_VALUE.ROUND_ID.in(rounds))
        .orderBy(OBSERVATION_VALUE.RECORDED_AT, OBSERVATION_VALUE.ANSWER_ID)
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.getRoundId(), _ -> new HashMap<>())
                    .put(row.getItemId(), FindingColumns.reading(row)));
    return found;
  }

  private static Round round(ObservationRoundRecord row, Map<ItemId, Reading> readings) {
    return new Round(
        row.getRoundId(),
        row.getDetentionId(),
        row.getKind(),
        row.getObservedAt(),
        row.getRecordedAt(),
        row.getRecordedByAccountId(),
        Optional.ofNullable(row.getFinishedAt()),
        readings);
  }
}
