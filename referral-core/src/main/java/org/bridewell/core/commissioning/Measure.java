package org.bridewell.core.commissioning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the needs report counts: always distinct people in a month and area.
///
/// A month is the local month in which it happened. A person may be in several measures.
public enum Measure {
  /// Arrived in custody.
  DETAINED(null),
  /// Completed a screening.
  SCREENED(DETAINED),
  /// Alcohol need found: AUDIT 8 or more, or AUDIT-C 5 or more where AUDIT has no score.
  ALCOHOL_NEED(SCREENED),
  /// AUDIT 0 to 7, or AUDIT-C 0 to 4 where AUDIT has no score.
  ALCOHOL_LOWER(SCREENED),
  /// AUDIT 8 to 15: increasing risk.
  ALCOHOL_INCREASING(SCREENED),
  /// AUDIT 16 to 19: higher risk.
  ALCOHOL_HIGHER(SCREENED),
  /// AUDIT 20 to 40: possible dependence.
  ALCOHOL_DEPENDENCE(SCREENED),
  /// Asked about a referral, whatever was decided: yes, no, later, or unable to decide.
  REFERRAL_OFFERED(DETAINED),
  /// Said yes to a referral; also when the yes was withdrawn later.
  REFERRAL_ACCEPTED(REFERRAL_OFFERED),
  /// Referred to a service.
  REFERRED(REFERRAL_ACCEPTED),
  /// Attended a service for the first time after a referral, which may be of an earlier month.
  ATTENDED(REFERRED);

  private final Optional<Measure> group;

  Measure(@Nullable Measure group) {
    this.group = Optional.ofNullable(group);
  }

  /// The group of people that these are a part of; where that group is too small to show, so is
  /// every part of it (a part of 0 would tell something about each of them).
  public Optional<Measure> group() {
    return group;
  }
}
