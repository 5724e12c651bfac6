package org.bridewell.core.custody;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.TerminalId;

/// Suites, their terminals, and the districts.
public interface Suites {
  Suite get(SuiteId id);

  /// Every suite by name.
  List<Suite> all();

  /// The terminals of every suite, by suite and name.
  List<Terminal> terminals();

  Optional<Terminal> terminal(TerminalId id);

  /// The districts by name.
  List<District> districts();

  /// A terminal of a suite.
  record Terminal(TerminalId id, SuiteId suite, String name) {}

  /// A district of the partnership.
  record District(DistrictId id, String name) {}
}
