package org.bridewell.db.commissioning;

import static org.bridewell.db.jooq.Tables.CARE_MARGINAL;
import static org.bridewell.db.jooq.Tables.NEEDS_MARGINAL;
import static org.bridewell.db.jooq.Tables.OUTCOME_MARGINAL;
import static org.bridewell.db.jooq.Tables.SET_SIZE_MARGINAL;
import static org.bridewell.db.jooq.Tables.WAIT_MARGINAL;

import java.time.LocalDate;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.Family;
import org.bridewell.core.commissioning.Measure;
import org.jooq.Field;
import org.jooq.Table;

/// Where the counts of each family stand: tables of one shape.
record FamilyTable(
    Table<?> table,
    Field<LocalDate> month,
    Field<Area.Kind> areaKind,
    Field<String> areaCode,
    Field<Measure> measure,
    Field<Integer> people) {

  static FamilyTable of(Family family) {
    return switch (family) {
      case NEEDS ->
          new FamilyTable(
              NEEDS_MARGINAL,
              NEEDS_MARGINAL.MONTH,
              NEEDS_MARGINAL.AREA_KIND,
              NEEDS_MARGINAL.AREA_CODE,
              NEEDS_MARGINAL.MEASURE,
              NEEDS_MARGINAL.PEOPLE);
      case NUMBER_OF_NEEDS ->
          new FamilyTable(
              SET_SIZE_MARGINAL,
              SET_SIZE_MARGINAL.MONTH,
              SET_SIZE_MARGINAL.AREA_KIND,
              SET_SIZE_MARGINAL.AREA_CODE,
              SET_SIZE_MARGINAL.MEASURE,
              SET_SIZE_MARGINAL.PEOPLE);
      case WAITS ->
          new FamilyTable(
              WAIT_MARGINAL,
              WAIT_MARGINAL.MONTH,
              WAIT_MARGINAL.AREA_KIND,
              WAIT_MARGINAL.AREA_CODE,
              WAIT_MARGINAL.MEASURE,
              WAIT_MARGINAL.PEOPLE);
      case CARE ->
          new FamilyTable(
              CARE_MARGINAL,
              CARE_MARGINAL.MONTH,
              CARE_MARGINAL.AREA_KIND,
              CARE_MARGINAL.AREA_CODE,
              CARE_MARGINAL.MEASURE,
              CARE_MARGINAL.PEOPLE);
      case OUTCOMES ->
          new FamilyTable(
              OUTCOME_MARGINAL,
              OUTCOME_MARGINAL.MONTH,
              OUTCOME_MARGINAL.AREA_KIND,
              OUTCOME_MARGINAL.AREA_CODE,
              OUTCOME_MARGINAL.MEASURE,
              OUTCOME_MARGINAL.PEOPLE);
    };
  }
}
