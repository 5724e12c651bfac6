package org.bridewell.core.shared;

/// What an actor may reach: every query filters by it, whatever the screen shows.
public sealed interface Scope {
  /// The people in one custody suite.
  record Suite(SuiteId suite) implements Scope {}

  /// The cases of one provider.
  record Provider(ProviderId provider) implements Scope {}

  /// The whole partnership area: hub, commissioner, administrator and auditor.
  record Area() implements Scope {}

  /// The questions that a person was handed the screen for, and nothing else.
  record Lent(LendId lend) implements Scope {}

  /// The suite, or a refusal when the actor works in none.
  default SuiteId requireSuite() {
    if (this instanceof Suite(SuiteId suite)) {
      return suite;
    }
    throw new OutOfScope();
  }

  /// The provider, or a refusal when the actor works for none.
  default ProviderId requireProvider() {
    if (this instanceof Provider(ProviderId provider)) {
      return provider;
    }
    throw new OutOfScope();
  }
}
