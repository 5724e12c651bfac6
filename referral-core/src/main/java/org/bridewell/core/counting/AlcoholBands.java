package org.bridewell.core.counting;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.shared.InstrumentId;

/// Which measures an alcohol result counts for. AUDIT, where it has a score, wins over AUDIT-C,
/// whose three questions it contains (OHID: AUDIT-C 5 or more leads on to AUDIT).
public final class AlcoholBands {
  /// One band and what it counts for.
  public record Row(InstrumentId instrument, String band, Set<Measure> measures) {
    public Row {
      measures = Set.copyOf(measures);
    }
  }

  public static final InstrumentId AUDIT = new InstrumentId("AUDIT");
  public static final InstrumentId AUDIT_C = new InstrumentId("AUDIT-C");

  /// The whole table.
  public static final List<Row> ROWS =
      List.of(
          new Row(AUDIT, "LOW_RISK", EnumSet.of(Measure.ALCOHOL_LOWER)),
          new Row(
              AUDIT,
              "INCREASING_RISK",
              EnumSet.of(Measure.ALCOHOL_NEED, Measure.ALCOHOL_INCREASING)),
          new Row(AUDIT, "HIGHER_RISK", EnumSet.of(Measure.ALCOHOL_NEED, Measure.ALCOHOL_HIGHER)),
          new Row(
              AUDIT,
              "POSSIBLE_DEPENDENCE",
              EnumSet.of(Measure.ALCOHOL_NEED, Measure.ALCOHOL_DEPENDENCE)),
          new Row(AUDIT_C, "NEGATIVE", EnumSet.of(Measure.ALCOHOL_LOWER)),
          new Row(AUDIT_C, "POSITIVE", EnumSet.of(Measure.ALCOHOL_NEED)));

  private AlcoholBands() {}

  /// What the bands of one sitting count for; nothing where neither instrument has a score.
  public static Set<Measure> measures(Map<InstrumentId, String> bands) {
    InstrumentId counts = bands.containsKey(AUDIT) ? AUDIT : AUDIT_C;
    String band = bands.get(counts);
    return ROWS.stream()
        .filter(row -> row.instrument().equals(counts) && row.band().equals(band))
        .findFirst()
        .map(Row::measures)
        .orElse(Set.of());
  }
}
