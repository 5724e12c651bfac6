package org.bridewell.core.instrument;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Signs instruments off by name, and takes a sign-off back (HZ-31). What was decided stays; the
/// last decision counts.
public class SignOffService {
  /// The longest note that is kept.
  public static final int LONGEST_NOTE = 400;

  private final UnitOfWork unit;
  private final Catalogue catalogue;
  private final SignOffs signOffs;
  private final AuditTrail trail;
  private final Clock clock;

  public SignOffService(
      UnitOfWork unit, Catalogue catalogue, SignOffs signOffs, AuditTrail trail, Clock clock) {
    this.unit = unit;
    this.catalogue = catalogue;
    this.signOffs = signOffs;
    this.trail = trail;
    this.clock = clock;
  }

  /// Signs the installed file off, in the actor's own name.
  ///
  /// @param seen the instrument as it was on the page
  /// @throws Refusal `instrument.changed` when the installed file is no longer the one on the page,
  ///   `instrument.overtaken` when somebody decided meanwhile, `instrument.note` when the note is
  ///   missing or too long
  @RolesAllowed(Role.Names.SAFETY_OFFICER)
  public void sign(CatalogueEntry seen, String note, Actor actor) {
    decide(seen, SignOff.Decision.SIGNED, note, actor);
  }

  /// Takes the sign-off back. Production then offers the instrument no more; sittings under way
  /// keep their plan.
  ///
  /// @throws Refusal as [#sign], and `instrument.not-signed` when there is nothing to take back
  @RolesAllowed(Role.Names.SAFETY_OFFICER)
  public void revoke(CatalogueEntry seen, String reason, Actor actor) {
    if (seen.signedOff().isEmpty()) {
      throw new Refusal("instrument.not-signed");
    }
    decide(seen, SignOff.Decision.REVOKED, reason, actor);
  }

  private void decide(CatalogueEntry seen, SignOff.Decision decision, String note, Actor actor) {
    var instrument = seen.instrument();
    if (!isInstalled(seen)) {
      throw new Refusal("instrument.changed");
    }
    var made =
        new SignOff(
            instrument.id(),
            instrument.version(),
            seen.signOffs().size() + 1,
            decision,
            seen.sha256(),
            requireNote(note),
            actor.id(),
            actor.displayName(),
            clock.instant());
    unit.execute(() -> keep(made, actor));
  }

  private void keep(SignOff made, Actor actor) {
    if (!signOffs.add(made)) {
      throw new Refusal("instrument.overtaken");
    }
    var action =
        switch (made.decision()) {
          case SIGNED -> AuditAction.INSTRUMENT_SIGNED_OFF;
          case REVOKED -> AuditAction.SIGN_OFF_REVOKED;
        };
    trail.record(
        actor,
        action,
        "instrument:" + made.instrument().value(),
        List.of(),
        made.version() + " " + made.sha256());
  }

  private boolean isInstalled(CatalogueEntry seen) {
    var instrument = seen.instrument();
    return catalogue
        .version(instrument.id(), instrument.version())
        .map(catalogue::checksum)
        .filter(seen.sha256()::equals)
        .isPresent();
  }

  /// The note without blanks around it, or a refusal.
  static String requireNote(String note) {
    var stripped = note.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_NOTE) {
      throw new Refusal("instrument.note", LONGEST_NOTE);
    }
    return stripped;
  }
}
