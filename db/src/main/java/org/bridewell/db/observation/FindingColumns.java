package org.bridewell.db.observation;

import static org.bridewell.db.jooq.Tables.OBSERVATION_VALUE;

import java.math.BigDecimal;
import java.util.Map;
import org.bridewell.core.observation.Finding;
import org.bridewell.core.observation.NotMeasured;
import org.bridewell.core.observation.Reading;
import org.bridewell.core.observation.Vitals;
import org.bridewell.db.jooq.tables.records.ObservationValueRecord;
import org.jooq.Field;

/// A finding in its columns: exactly one of option, number and reason is there.
final class FindingColumns {
  private FindingColumns() {}

  static Map<Field<?>, Object> of(Finding finding) {
    return switch (finding) {
      case Finding.Chosen(String option) -> Map.of(OBSERVATION_VALUE.OPTION_CODE, option);
      case Finding.Measured(BigDecimal value) -> Map.of(OBSERVATION_VALUE.NUMBER, value);
      case Finding.Missing(NotMeasured why) -> Map.of(OBSERVATION_VALUE.MISSING, why);
      case Finding.PrescribedScale(String prescriber, String reason) ->
          Map.of(
              OBSERVATION_VALUE.OPTION_CODE,
              Vitals.SCALE_2,
              OBSERVATION_VALUE.PRESCRIBER,
              prescriber.strip(),
              OBSERVATION_VALUE.REASON,
              reason.strip());
    };
  }

  static Reading reading(ObservationValueRecord row) {
    return new Reading(
        row.getAnswerId(),
        row.getRoundId(),
        row.getInstrumentId(),
        row.getVersion(),
        row.getItemId(),
        finding(row),
        row.getRecordedByAccountId(),
        row.getRecordedAt());
  }

  private static Finding finding(ObservationValueRecord row) {
    if (row.getNumber() != null) {
      return new Finding.Measured(row.getNumber());
    }
    if (row.getMissing() != null) {
      return new Finding.Missing(row.getMissing());
    }
    return row.getPrescriber() != null
        ? new Finding.PrescribedScale(row.getPrescriber(), row.getReason())
        : new Finding.Chosen(row.getOptionCode());
  }
}
