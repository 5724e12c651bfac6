package org.bridewell.core.instrument.fhir;

import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.instrument.Fault;

/// What came up while a file from outside was read: faults, which refuse it, and what it holds that
/// has no place here.
final class Report {
  private static final String FILE = "Questionnaire";
  private static final int MOST = 50;

  private final List<Fault> faults = new ArrayList<>();
  private final List<Fault> leftBehind = new ArrayList<>();

  void fault(String place, String reason) {
    add(faults, place, reason);
  }

  void leftBehind(String place, String reason) {
    add(leftBehind, place, reason);
  }

  /// Stops here when anything was wrong so far.
  void refuseFaults() {
    if (!faults.isEmpty()) {
      throw new QuestionnaireRefused(faults);
    }
  }

  List<Fault> leftBehind() {
    return List.copyOf(leftBehind);
  }

  static QuestionnaireRefused refused(String place, String reason) {
    return new QuestionnaireRefused(List.of(new Fault(FILE, place, reason)));
  }

  private static void add(List<Fault> list, String place, String reason) {
    var fault = new Fault(FILE, place, reason);
    if (list.size() < MOST && !list.contains(fault)) {
      list.add(fault);
    }
  }
}
