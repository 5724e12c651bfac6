package org.bridewell.core.plan;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.custody.Transfer;
import org.bridewell.core.custody.Transfers;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Stale;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.UnitOfWork;

/// Sends somebody on to another suite of this force: the stay goes on there, with every clock as it
/// runs, and the boards of both suites show it until the next one has the person (HZ-27).
public class SuiteTransferService {
  private final UnitOfWork unit;
  private final Detentions detentions;
  private final Suites suites;
  private final Transfers transfers;
  private final OpenItems items;
  private final Safety safety;
  private final SuiteChanges changes;
  private final AuditTrail trail;
  private final Clock clock;

  public SuiteTransferService(
      UnitOfWork unit,
      Detentions detentions,
      Suites suites,
      Transfers transfers,
      OpenItems items,
      Safety safety,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.suites = suites;
    this.transfers = transfers;
    this.items = items;
    this.safety = safety;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /// The other suites of this force, by name.
  @RolesAllowed(Role.Names.OFFICER)
  public List<Suite> otherSuites(Actor officer) {
    var own = officer.scope().requireSuite();
    return unit.run(() -> suites.all().stream().filter(suite -> !suite.id().equals(own)).toList());
  }

  /// Sends somebody on. Every open item has its answer, the escort has received the copy, and an
  /// officer here has seen every alert: nothing rings on at a desk that the person has left.
  ///
  /// @throws Refusal `departure.items-open` with how many, `departure.receipt`,
  ///   `departure.alerts-open`, `departure.number-taken`
  /// @throws Stale when the stay had changed meanwhile
  @RolesAllowed(Role.Names.OFFICER)
  public void send(
      DetentionId detention, SuiteId to, String escort, String receivedBy, Actor officer) {
    if (receivedBy.isBlank()) {
      throw new Refusal("departure.receipt");
    }
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, officer);
          if (to.equals(held.suite())
              || suites.all().stream().map(Suite::id).noneMatch(to::equals)) {
            throw new OutOfScope();
          }
          var open = items.unanswered(held).size();
          if (open > 0) {
            throw new Refusal("departure.items-open", open);
          }
          if (safety.alerts(detention).stream().anyMatch(Alert::isOpen)) {
            throw new Refusal("departure.alerts-open");
          }
          leave(held, to, escort.strip(), receivedBy.strip(), officer);
        });
  }

  private void leave(Detention held, SuiteId to, String escort, String receivedBy, Actor officer) {
    var now = clock.instant();
    var transfer =
        new Transfer(
            held.id(),
            held.suite(),
            to,
            held.cell(),
            escort,
            receivedBy,
            officer.id(),
            now,
            Optional.empty());
    try {
      if (!transfers.send(transfer, held.version())) {
        throw new Stale(officer.displayName(), now);
      }
    } catch (Detentions.NumberTaken taken) {
      throw new Refusal("departure.number-taken");
    }
    trail.record(
        officer,
        AuditAction.TRANSFERRED,
        "detention:" + held.id().value(),
        List.of(held.person().id()),
        to.value());
    changes.changed(held.suite(), now);
    changes.changed(to, now);
  }
}
