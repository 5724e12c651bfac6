package org.bridewell.db.custody;

import static org.bridewell.db.jooq.Tables.DETENTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.CustodyRecordNumber;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Whereabouts;
import org.bridewell.db.person.PersonRows;
import org.jooq.Record;
import org.jooq.TableField;

/// The columns that make a detention with its person.
final class DetentionRows {
  private DetentionRows() {}

  static List<TableField<?, ?>> columns() {
    var columns =
        new ArrayList<TableField<?, ?>>(
            List.of(
                DETENTION.DETENTION_ID,
                DETENTION.SUITE_ID,
                DETENTION.CUSTODY_RECORD_NUMBER,
                DETENTION.CELL,
                DETENTION.WHEREABOUTS,
                DETENTION.WHEREABOUTS_SINCE_AT,
                DETENTION.OFFENCE_GROUP,
                DETENTION.ALCOHOL_CAUSAL,
                DETENTION.ARRESTED_AT,
                DETENTION.ARRIVED_AT,
                DETENTION.RELEASED_AT,
                DETENTION.VERSION));
    columns.addAll(PersonRows.columns());
    return columns;
  }

  static Detention detention(Record row) {
    return new Detention(
        row.get(DETENTION.DETENTION_ID),
        row.get(DETENTION.SUITE_ID),
        new CustodyRecordNumber(row.get(DETENTION.CUSTODY_RECORD_NUMBER)),
        PersonRows.person(row),
        row.get(DETENTION.CELL),
        whereabouts(row),
        row.get(DETENTION.OFFENCE_GROUP),
        row.get(DETENTION.ALCOHOL_CAUSAL),
        row.get(DETENTION.ARRESTED_AT),
        row.get(DETENTION.ARRIVED_AT),
        Optional.ofNullable(row.get(DETENTION.RELEASED_AT)),
        row.get(DETENTION.VERSION));
  }

  /// Somebody who was never moved is where they arrived.
  private static Whereabouts whereabouts(Record row) {
    var since = row.get(DETENTION.WHEREABOUTS_SINCE_AT);
    return new Whereabouts(
        row.get(DETENTION.WHEREABOUTS), since == null ? row.get(DETENTION.ARRIVED_AT) : since);
  }
}
