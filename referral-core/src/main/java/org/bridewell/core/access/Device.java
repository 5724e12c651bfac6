package org.bridewell.core.access;

import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DeviceId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.TerminalId;

/// A browser that the administrator enrolled; it holds a key that nobody else has.
///
/// @param demo it enrolled itself, which production never takes
public record Device(DeviceId id, Place place, boolean demo) {

  /// Where a device stands, or whose it is.
  public sealed interface Place {}

  /// A terminal of a suite, for everybody who works there.
  public record AtTerminal(TerminalId terminal, SuiteId suite) implements Place {}

  /// The desk or phone of one person.
  public record OfPerson(AccountId owner) implements Place {}

  /// The terminal that it is; nothing for a desk or phone.
  public Optional<TerminalId> terminal() {
    return place instanceof AtTerminal(TerminalId terminal, _)
        ? Optional.of(terminal)
        : Optional.empty();
  }

  /// Whether an account may sign in here.
  public boolean isFor(Account account) {
    return switch (place) {
      case AtTerminal(_, SuiteId suite) -> account.scope().equals(new Scope.Suite(suite));
      case OfPerson(AccountId owner) -> account.id().equals(owner);
    };
  }

  /// Whether a role can reach nothing without an enrolled device: whoever reads about people, or
  /// reads who did. Administrators come first, for they enrol the others; the numbers of
  /// commissioners and councillors name nobody.
  public static boolean neededBy(Role role) {
    return switch (role) {
      case ADMIN, COMMISSIONER, COUNCILLOR -> false;
      case NURSE,
          OFFICER,
          WORKER,
          TEAM_LEAD,
          HUB,
          OFFENDER_MANAGER,
          PROSECUTOR,
          SAFETY_OFFICER,
          AUDITOR,
          PARTNER,
          DETAINEE ->
          true;
    };
  }
}
