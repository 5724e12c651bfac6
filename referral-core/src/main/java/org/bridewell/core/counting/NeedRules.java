package org.bridewell.core.counting;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.counting.PersonHistory.Result;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.shared.InstrumentId;

/// Which result of which instrument, and which safety answer, counts for what.
///
/// These count what was found, for planning; they are no diagnosis, and nobody's care hangs on
/// them. The choice of instruments and bands awaits clinical review.
public final class NeedRules {
  /// One result and what it counts for.
  ///
  /// @param says a band, or the code of a flag
  /// @param unless the longer instrument whose own result counts instead, where there is one
  public record Row(
      InstrumentId instrument, String says, Set<Measure> measures, Optional<InstrumentId> unless) {
    public Row {
      measures = Set.copyOf(measures);
    }

    private Row unless(String longer) {
      return new Row(instrument, says, measures, Optional.of(new InstrumentId(longer)));
    }

    private boolean counts(Map<InstrumentId, Result> results) {
      Result result = results.get(instrument);
      return result != null
          && unless.filter(results::containsKey).isEmpty()
          && (result.band().filter(says::equals).isPresent() || result.flags().contains(says));
    }
  }

  /// Which instruments ask about what, whatever comes out.
  public static final Map<Measure, Set<String>> ASKED =
      Map.of(
          Measure.ALCOHOL_ASKED,
          Set.of("AUDIT", "AUDIT-C"),
          Measure.DRUGS_ASKED,
          Set.of("DAST-10", "ASSIST-Lite", "DRUGS"),
          Measure.MENTAL_HEALTH_ASKED,
          Set.of(
              "K6",
              "BJMHS",
              "CMHS-M",
              "CMHS-W",
              "ENMHS",
              "POLQUEST",
              "PHQ-2",
              "PHQ-9",
              "GAD-2",
              "GAD-7",
              "PC-PTSD-5"),
          Measure.LEARNING_ASKED,
          Set.of("RAPID", "LDSQ", "HASI", "DO-IT", "AQ-10-ADULT", "ASRS-6"),
          Measure.VULNERABILITY_ASKED,
          Set.of("VULNERABILITY"));

  /// The whole table of results.
  public static final List<Row> ROWS =
      List.of(
          row("AUDIT", "LOW_RISK", Measure.ALCOHOL_LOWER),
          row("AUDIT", "INCREASING_RISK", Measure.ALCOHOL_NEED, Measure.ALCOHOL_INCREASING),
          row("AUDIT", "HIGHER_RISK", Measure.ALCOHOL_NEED, Measure.ALCOHOL_HIGHER),
          row("AUDIT", "POSSIBLE_DEPENDENCE", Measure.ALCOHOL_NEED, Measure.ALCOHOL_DEPENDENCE),
          // AUDIT holds the three questions of AUDIT-C; 5 or more leads on to it (OHID)
          row("AUDIT-C", "NEGATIVE", Measure.ALCOHOL_LOWER).unless("AUDIT"),
          row("AUDIT-C", "POSITIVE", Measure.ALCOHOL_NEED).unless("AUDIT"),
          row("DAST-10", "MODERATE", Measure.DRUG_NEED),
          row("DAST-10", "SUBSTANTIAL", Measure.DRUG_NEED),
          row("DAST-10", "SEVERE", Measure.DRUG_NEED),
          row("ASSIST-Lite", "MODERATE", Measure.DRUG_NEED),
          row("ASSIST-Lite", "HIGH", Measure.DRUG_NEED),
          row("DRUGS", "SEDATIVE_WITHDRAWAL", Measure.DRUG_NEED),
          row("DRUGS", "OPIOID_WITHDRAWAL", Measure.DRUG_NEED),
          row("DRUGS", "SPICE_DAILY", Measure.DRUG_NEED),
          row("DRUGS", "CRACK_DAILY", Measure.DRUG_NEED),
          row("DRUGS", "INJECTING", Measure.DRUG_NEED),
          row("DRUGS", "OPIOID_SCRIPT", Measure.DRUG_NEED),
          row("K6", "SMI_LIKELY", Measure.MENTAL_HEALTH_NEED),
          row("BJMHS", "REFER", Measure.MENTAL_HEALTH_NEED),
          row("CMHS-M", "REFER", Measure.MENTAL_HEALTH_NEED),
          row("CMHS-W", "REFER", Measure.MENTAL_HEALTH_NEED),
          row("ENMHS", "REFER", Measure.MENTAL_HEALTH_NEED),
          row("POLQUEST", "REFER", Measure.MENTAL_HEALTH_NEED),
          row("PHQ-2", "POSITIVE", Measure.MENTAL_HEALTH_NEED).unless("PHQ-9"),
          row("PHQ-9", "MODERATE", Measure.MENTAL_HEALTH_NEED),
          row("PHQ-9", "MODERATELY_SEVERE", Measure.MENTAL_HEALTH_NEED),
          row("PHQ-9", "SEVERE", Measure.MENTAL_HEALTH_NEED),
          row("GAD-2", "POSITIVE", Measure.MENTAL_HEALTH_NEED).unless("GAD-7"),
          row("GAD-7", "MODERATE", Measure.MENTAL_HEALTH_NEED),
          row("GAD-7", "SEVERE", Measure.MENTAL_HEALTH_NEED),
          row("PC-PTSD-5", "POSITIVE", Measure.MENTAL_HEALTH_NEED),
          row("RAPID", "INDICATED", Measure.LEARNING_NEED),
          row("LDSQ", "INDICATED", Measure.LEARNING_NEED),
          row("HASI", "INDICATED", Measure.LEARNING_NEED),
          row("DO-IT", "INDICATED", Measure.LEARNING_NEED),
          row("AQ-10-ADULT", "REFER", Measure.LEARNING_NEED),
          row("ASRS-6", "POSITIVE", Measure.LEARNING_NEED),
          row("VULNERABILITY", "REASONS", Measure.VULNERABLE));

  /// What a clear yes to a safety question counts for. That "can't tell" is treated as a yes in
  /// custody is for safety; a count of needs counts what was said or seen.
  public static final Map<SafetyFlag, Set<Measure>> SAFETY =
      Map.of(
          SafetyFlag.HEAD_INJURY, Set.of(Measure.PHYSICAL_NEED, Measure.HEAD_INJURY),
          SafetyFlag.FITS, Set.of(Measure.PHYSICAL_NEED, Measure.FITS),
          SafetyFlag.DIABETES, Set.of(Measure.PHYSICAL_NEED, Measure.DIABETES),
          SafetyFlag.TIME_CRITICAL_MEDICINES,
              Set.of(Measure.PHYSICAL_NEED, Measure.TIME_CRITICAL_MEDICINES),
          SafetyFlag.PREGNANCY, Set.of(Measure.PHYSICAL_NEED, Measure.PREGNANCY),
          SafetyFlag.WITHDRAWAL_RISK, Set.of(Measure.PHYSICAL_NEED, Measure.WITHDRAWAL_RISK),
          SafetyFlag.SELF_HARM_NOW, Set.of(Measure.SELF_HARM),
          SafetyFlag.SELF_HARM_EVER, Set.of(Measure.SELF_HARM));

  private NeedRules() {}

  private static Row row(String instrument, String says, Measure... measures) {
    return new Row(new InstrumentId(instrument), says, Set.of(measures), Optional.empty());
  }

  /// What the results of one sitting count for.
  static Set<Measure> results(Map<InstrumentId, Result> results) {
    var measures = EnumSet.noneOf(Measure.class);
    ASKED.forEach(
        (asked, instruments) -> {
          if (results.keySet().stream().anyMatch(id -> instruments.contains(id.value()))) {
            measures.add(asked);
          }
        });
    ROWS.stream()
        .filter(row -> row.counts(results))
        .forEach(row -> measures.addAll(row.measures()));
    return measures;
  }

  /// What the safety answers count for.
  static Set<Measure> safety(Map<SafetyFlag, SafetyReply> answers) {
    var measures = EnumSet.noneOf(Measure.class);
    SAFETY.forEach(
        (flag, counted) -> {
          SafetyReply reply = answers.get(flag);
          if (reply == SafetyReply.YES || reply == SafetyReply.NO) {
            measures.add(Measure.SAFETY_ASKED);
          }
          if (reply == SafetyReply.YES) {
            measures.addAll(counted);
          }
        });
    return measures;
  }
}
