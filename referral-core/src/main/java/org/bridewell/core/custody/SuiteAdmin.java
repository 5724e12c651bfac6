package org.bridewell.core.custody;

import org.bridewell.core.shared.SuiteId;

/// Districts, suites and terminals as their administrator keeps them.
public interface SuiteAdmin {
  /// @return false when there is one of that id
  boolean add(Suites.District district);

  /// @return false when there is one of that id
  boolean add(Suite suite);

  /// Changes name, number of cells and phone.
  void change(Suite suite);

  /// @return false when the suite has one of that name
  boolean add(Suites.Terminal terminal);

  /// Sets whom to ring for a suite when no officer answers an alert.
  void setInspector(SuiteId suite, String phone);

  /// How many people are held in cells beyond a number.
  int heldBeyond(SuiteId suite, int cells);
}
