package org.bridewell.core.instrument;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Records the permissions that rights holders give and withdraw. What was recorded stays; the last
/// record counts.
public class PermissionService {
  private static final ZoneId LOCAL = ZoneId.of("Europe/London");
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_REFERENCE = 200;

  private final UnitOfWork unit;
  private final Permissions permissions;
  private final AuditTrail trail;
  private final Clock clock;

  public PermissionService(
      UnitOfWork unit, Permissions permissions, AuditTrail trail, Clock clock) {
    this.unit = unit;
    this.permissions = permissions;
    this.trail = trail;
    this.clock = clock;
  }

  /// What the rights holder wrote.
  ///
  /// @param from who wrote it
  /// @param on the day of the letter
  /// @param reference where it is kept
  /// @param note its conditions; of a withdrawal, the reason
  public record Letter(String from, LocalDate on, String reference, String note)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  /// Records a permission; the instrument is offered from then on.
  ///
  /// @param seen the instrument as it was on the page
  /// @throws Refusal `permission.none-needed`, `permission.incomplete` where it says less than who,
  ///   when and where the letter is kept, `permission.in-future`, `instrument.overtaken` when
  ///   somebody recorded one meanwhile
  @RolesAllowed(Role.Names.ADMIN)
  public void record(CatalogueEntry seen, Letter letter, Actor actor) {
    keep(seen, PermissionStep.Decision.GIVEN, letter, actor);
  }

  /// Records that the permission was withdrawn or ran out; the instrument is offered no more.
  ///
  /// @throws Refusal as [#record]; `permission.none-given` when there is none to withdraw, and
  ///   `instrument.note` without a reason
  @RolesAllowed(Role.Names.ADMIN)
  public void withdraw(CatalogueEntry seen, Letter letter, Actor actor) {
    if (seen.permission().isEmpty()) {
      throw new Refusal("permission.none-given");
    }
    SignOffService.requireNote(letter.note());
    keep(seen, PermissionStep.Decision.WITHDRAWN, letter, actor);
  }

  private void keep(
      CatalogueEntry seen, PermissionStep.Decision decision, Letter letter, Actor actor) {
    if (!InstrumentOffers.needsPermission(seen.instrument())) {
      throw new Refusal("permission.none-needed");
    }
    requireComplete(letter);
    var step =
        new PermissionStep(
            seen.instrument().id(),
            seen.permissions().size() + 1,
            decision,
            letter.from().strip(),
            letter.on(),
            letter.reference().strip(),
            letter.note().strip(),
            actor.id(),
            actor.displayName(),
            clock.instant());
    unit.execute(() -> keep(step, actor));
  }

  private void keep(PermissionStep step, Actor actor) {
    if (!permissions.add(step)) {
      throw new Refusal("instrument.overtaken");
    }
    var action =
        switch (step.decision()) {
          case GIVEN -> AuditAction.PERMISSION_RECORDED;
          case WITHDRAWN -> AuditAction.PERMISSION_WITHDRAWN;
        };
    trail.record(actor, action, "instrument:" + step.instrument().value(), List.of(), "");
  }

  private void requireComplete(Letter letter) {
    if (!fits(letter.from(), 1, LONGEST_NAME)
        || !fits(letter.reference(), 1, LONGEST_REFERENCE)
        || !fits(letter.note(), 0, SignOffService.LONGEST_NOTE)) {
      throw new Refusal("permission.incomplete");
    }
    if (letter.on().isAfter(LocalDate.ofInstant(clock.instant(), LOCAL))) {
      throw new Refusal("permission.in-future");
    }
  }

  private static boolean fits(String typed, int shortest, int longest) {
    int length = typed.strip().length();
    return length >= shortest && length <= longest;
  }
}
