package org.bridewell.core.commissioning;

/// Takes facts in and keeps the counts beside them.
public interface NeedFacts {
  /// Keeps the fact and counts one more person wherever it is a first, in the running transaction.
  void add(NeedFact fact);
}
