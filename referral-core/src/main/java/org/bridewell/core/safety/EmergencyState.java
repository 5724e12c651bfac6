package org.bridewell.core.safety;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.safety.Emergencies.Clearance;
import org.bridewell.core.safety.Emergencies.Mistake;
import org.bridewell.core.safety.Emergencies.Stamped;
import org.bridewell.core.safety.Emergencies.Stay;
import org.bridewell.core.safety.Emergencies.Told;

/// What happened around the alerts of a stay.
public record EmergencyState(
    List<Alert> alerts,
    List<Stamped> moments,
    List<Mistake> mistakes,
    List<Told> told,
    Optional<Stay> stay,
    Optional<Clearance> clearance) {

  /// Whether swallowed or hidden packages are suspected and no hospital has cleared them since. A
  /// later "no" changes nothing (HZ-15).
  public boolean isSwallowedStanding() {
    return isSwallowedStanding(alerts, clearance);
  }

  static boolean isSwallowedStanding(List<Alert> alerts, Optional<Clearance> clearance) {
    return alerts.stream()
        .filter(alert -> alert.flag() == SafetyFlag.SWALLOWED_OR_HIDDEN_DRUGS)
        .anyMatch(
            alert ->
                clearance.filter(each -> !each.clearedAt().isBefore(alert.raisedAt())).isEmpty());
  }

  /// The 999 alerts that nobody has seen and nobody has called a mistake.
  public List<Alert> open999() {
    return alerts.stream()
        .filter(alert -> alert.isOpen() && alert.level() == AlertLevel.CALL_999)
        .filter(alert -> mistakes.stream().noneMatch(each -> each.alert().equals(alert.id())))
        .toList();
  }
}
