package org.bridewell.ui.access;

import java.util.List;
import org.bridewell.core.access.ManagedAccounts.Provider;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;

/// Where people work, and what it is called.
record Places(List<Suite> suites, List<Provider> providers) {

  /// The name of what a scope reaches.
  String name(Scope scope) {
    return switch (scope) {
      case Scope.Suite(SuiteId id) ->
          suites.stream()
              .filter(suite -> suite.id().equals(id))
              .map(Suite::name)
              .findFirst()
              .orElseGet(id::value);
      case Scope.Provider(ProviderId id) ->
          providers.stream()
              .filter(provider -> provider.id().equals(id))
              .map(Provider::name)
              .findFirst()
              .orElseGet(id::value);
      case Scope.Lent _ -> "";
      case Scope.Area() -> AccountsView.TEXTS.get("account.place.area");
    };
  }
}
