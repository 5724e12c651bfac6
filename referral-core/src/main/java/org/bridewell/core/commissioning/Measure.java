package org.bridewell.core.commissioning;

import static org.bridewell.core.commissioning.Family.CARE;
import static org.bridewell.core.commissioning.Family.NEEDS;
import static org.bridewell.core.commissioning.Family.NUMBER_OF_NEEDS;
import static org.bridewell.core.commissioning.Family.OUTCOMES;
import static org.bridewell.core.commissioning.Family.WAITS;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What reports count: always distinct people in a month and area.
///
/// A month is the local month in which it happened. A person may be in several measures. A need is
/// a part of the people who were asked about it, never of those who were not: not asked is not "no
/// need".
public enum Measure {
  /// Arrived in custody.
  DETAINED(NEEDS, null),
  /// Completed a screening.
  SCREENED(NEEDS, DETAINED),
  /// Arrived, and had arrived in the twelve months before as well.
  REPEAT(NEEDS, DETAINED),

  /// Has a result of AUDIT or AUDIT-C.
  ALCOHOL_ASKED(NEEDS, SCREENED),
  /// Alcohol need found: AUDIT 8 or more, or AUDIT-C 5 or more where AUDIT has no score.
  ALCOHOL_NEED(NEEDS, SCREENED),
  /// AUDIT 0 to 7, or AUDIT-C 0 to 4 where AUDIT has no score.
  ALCOHOL_LOWER(NEEDS, SCREENED),
  /// AUDIT 8 to 15: increasing risk.
  ALCOHOL_INCREASING(NEEDS, SCREENED),
  /// AUDIT 16 to 19: higher risk.
  ALCOHOL_HIGHER(NEEDS, SCREENED),
  /// AUDIT 20 to 40: possible dependence.
  ALCOHOL_DEPENDENCE(NEEDS, SCREENED),

  DRUGS_ASKED(NEEDS, SCREENED),
  DRUG_NEED(NEEDS, DRUGS_ASKED),

  /// Gave a clear answer to at least one safety question.
  SAFETY_ASKED(NEEDS, SCREENED),
  /// At least one of the physical findings below.
  PHYSICAL_NEED(NEEDS, SAFETY_ASKED),
  HEAD_INJURY(NEEDS, SAFETY_ASKED),
  FITS(NEEDS, SAFETY_ASKED),
  DIABETES(NEEDS, SAFETY_ASKED),
  TIME_CRITICAL_MEDICINES(NEEDS, SAFETY_ASKED),
  PREGNANCY(NEEDS, SAFETY_ASKED),
  WITHDRAWAL_RISK(NEEDS, SAFETY_ASKED),
  /// Self-harm, thoughts of it now or ever: said on the safety page.
  SELF_HARM(NEEDS, SAFETY_ASKED),

  MENTAL_HEALTH_ASKED(NEEDS, SCREENED),
  MENTAL_HEALTH_NEED(NEEDS, MENTAL_HEALTH_ASKED),
  LEARNING_ASKED(NEEDS, SCREENED),
  /// Learning disability, autism or ADHD: a screen points to it.
  LEARNING_NEED(NEEDS, LEARNING_ASKED),
  VULNERABILITY_ASKED(NEEDS, SCREENED),
  /// Reasons to suspect vulnerability (PACE Code C 1.4).
  VULNERABLE(NEEDS, VULNERABILITY_ASKED),

  NO_NEED_FOUND(NUMBER_OF_NEEDS, SCREENED),
  ONE_NEED(NUMBER_OF_NEEDS, SCREENED),
  TWO_NEEDS(NUMBER_OF_NEEDS, SCREENED),
  THREE_NEEDS(NUMBER_OF_NEEDS, SCREENED),
  FOUR_OR_MORE_NEEDS(NUMBER_OF_NEEDS, SCREENED),

  SEEN_WITHIN_30_MINUTES(WAITS, DETAINED),
  SEEN_WITHIN_1_HOUR(WAITS, DETAINED),
  SEEN_WITHIN_2_HOURS(WAITS, DETAINED),
  SEEN_WITHIN_4_HOURS(WAITS, DETAINED),
  SEEN_LATER(WAITS, DETAINED),

  /// Asked about a referral, whatever was decided: yes, no, later, or unable to decide.
  REFERRAL_OFFERED(CARE, DETAINED),
  /// Said yes to a referral; also when the yes was withdrawn later.
  REFERRAL_ACCEPTED(CARE, REFERRAL_OFFERED),
  /// Referred to a service.
  REFERRED(CARE, REFERRAL_ACCEPTED),
  /// Attended a service for the first time after a referral, which may be of an earlier month.
  ATTENDED(CARE, REFERRED),
  /// A need for which there are services was found, and no referral offered in the month.
  NOT_OFFERED(CARE, SCREENED),
  REFERRAL_REFUSED(CARE, REFERRAL_OFFERED),
  DECISION_PUT_OFF(CARE, REFERRAL_OFFERED),
  UNABLE_TO_DECIDE(CARE, REFERRAL_OFFERED),
  /// The service closed the referral because it never reached the person.
  NOT_REACHED(CARE, REFERRED),
  /// An appropriate adult was recommended: under 18, or a reason to suspect vulnerability.
  ADULT_RECOMMENDED(CARE, DETAINED),
  /// Was recommended, and came.
  ADULT_CAME(CARE, ADULT_RECOMMENDED),

  /// Referred, and 14 days since are over.
  REFERRAL_FOLLOWED(OUTCOMES, null),
  /// Of those, attended a service within 14 days after the referral.
  ATTENDED_14_DAYS(OUTCOMES, REFERRAL_FOLLOWED),
  ATTENDED_7_DAYS(OUTCOMES, ATTENDED_14_DAYS),
  /// Screened as possibly dependent on alcohol, and 28 days since are over.
  DEPENDENCE_FOLLOWED(OUTCOMES, null),
  /// Of those, was offered a referral to an alcohol service in the same stay.
  DEPENDENCE_OFFERED(OUTCOMES, DEPENDENCE_FOLLOWED),
  /// Of those, attended an alcohol service within 28 days after the screening.
  DEPENDENCE_BEGUN(OUTCOMES, DEPENDENCE_FOLLOWED);

  /// What AUDIT and AUDIT-C find; a part of the people screened, as it was before others were
  /// asked.
  private static final Set<Measure> ALCOHOL =
      EnumSet.of(
          ALCOHOL_NEED, ALCOHOL_LOWER, ALCOHOL_INCREASING, ALCOHOL_HIGHER, ALCOHOL_DEPENDENCE);

  private static final Set<Measure> ASKED =
      EnumSet.of(
          DRUGS_ASKED, SAFETY_ASKED, MENTAL_HEALTH_ASKED, LEARNING_ASKED, VULNERABILITY_ASKED);

  private final Family family;
  private final Optional<Measure> group;

  Measure(Family family, @Nullable Measure group) {
    this.family = family;
    this.group = Optional.ofNullable(group);
  }

  /// What it is counted with.
  public Family family() {
    return family;
  }

  /// The group of people that these are a part of; where that group is too small to show, so is
  /// every part of it (a part of 0 would tell something about each of them).
  public Optional<Measure> group() {
    return group;
  }

  /// How many were asked about it at all; empty where it is not something that is asked. Who was
  /// not asked is in neither number.
  public Optional<Measure> asked() {
    return ALCOHOL.contains(this) ? Optional.of(ALCOHOL_ASKED) : group.filter(ASKED::contains);
  }

  /// The measures of one family, in their order.
  public static Stream<Measure> of(Family family) {
    return Stream.of(values()).filter(measure -> measure.family == family);
  }
}
