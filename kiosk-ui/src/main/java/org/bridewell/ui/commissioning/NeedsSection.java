package org.bridewell.ui.commissioning;

import static org.bridewell.core.commissioning.Measure.SCREENED;

import java.util.List;
import org.bridewell.core.commissioning.Family;
import org.bridewell.core.commissioning.Measure;

/// The parts of the page, in the order in which a custody health needs assessment has them.
enum NeedsSection {
  KINDS(
      SCREENED,
      List.of(
          Measure.ALCOHOL_NEED,
          Measure.DRUG_NEED,
          Measure.MENTAL_HEALTH_NEED,
          Measure.PHYSICAL_NEED,
          Measure.SELF_HARM,
          Measure.LEARNING_NEED,
          Measure.VULNERABLE)),
  ALCOHOL(
      SCREENED,
      List.of(
          Measure.ALCOHOL_NEED,
          Measure.ALCOHOL_LOWER,
          Measure.ALCOHOL_INCREASING,
          Measure.ALCOHOL_HIGHER,
          Measure.ALCOHOL_DEPENDENCE)),
  PHYSICAL(
      Measure.SAFETY_ASKED,
      List.of(
          Measure.HEAD_INJURY,
          Measure.FITS,
          Measure.DIABETES,
          Measure.TIME_CRITICAL_MEDICINES,
          Measure.PREGNANCY,
          Measure.WITHDRAWAL_RISK)),
  NUMBER(SCREENED, Measure.of(Family.NUMBER_OF_NEEDS).toList()),
  WAITS(Measure.DETAINED, Measure.of(Family.WAITS).toList()),
  HELP(
      Measure.DETAINED,
      List.of(
          Measure.REFERRAL_OFFERED, Measure.REFERRAL_ACCEPTED, Measure.REFERRED, Measure.ATTENDED)),
  UNMET(
      SCREENED,
      List.of(
          Measure.NOT_OFFERED,
          Measure.REFERRAL_REFUSED,
          Measure.DECISION_PUT_OFF,
          Measure.UNABLE_TO_DECIDE,
          Measure.NOT_REACHED)),
  ADULT(Measure.DETAINED, List.of(Measure.ADULT_RECOMMENDED, Measure.ADULT_CAME));

  private final Measure base;
  private final List<Measure> measures;

  NeedsSection(Measure base, List<Measure> measures) {
    this.base = base;
    this.measures = measures;
  }

  /// The people that these are a part of; it stands under each chart, and as the last row.
  Measure base() {
    return base;
  }

  List<Measure> measures() {
    return measures;
  }

  /// Whether bars are percent of the measure's own group; otherwise they are people, for steps on a
  /// path are no parts of one group.
  boolean inPercent() {
    return switch (this) {
      case KINDS, ALCOHOL, PHYSICAL, NUMBER, WAITS -> true;
      case HELP, UNMET, ADULT -> false;
    };
  }
}
