package org.bridewell.core.instrument.fhir;

import java.util.List;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Fault;

/// A Questionnaire from outside is refused as a whole, with each place and reason; nothing of it is
/// kept.
public final class QuestionnaireRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  QuestionnaireRefused(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /// What is wrong, in the order of the file; at most 50 of them.
  public List<Fault> faults() {
    return faults;
  }
}
