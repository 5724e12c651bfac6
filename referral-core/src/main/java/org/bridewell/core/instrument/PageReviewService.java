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

/// Signs the pages of care off by name, as instruments are (HZ-31); the last decision counts.
public class PageReviewService {
  private final UnitOfWork unit;
  private final SignOffs signOffs;
  private final PageReviews reviews;
  private final AuditTrail trail;
  private final Clock clock;

  public PageReviewService(
      UnitOfWork unit, SignOffs signOffs, PageReviews reviews, AuditTrail trail, Clock clock) {
    this.unit = unit;
    this.signOffs = signOffs;
    this.reviews = reviews;
    this.trail = trail;
    this.clock = clock;
  }

  /// Every page with its decisions.
  @RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN, Role.Names.AUDITOR})
  public List<PageReview> list() {
    return reviews.all();
  }

  /// Signs a page off, in the actor's own name, with the texts that were in front of the actor.
  ///
  /// @throws Refusal `instrument.changed`, `instrument.overtaken`, `instrument.note`
  @RolesAllowed(Role.Names.SAFETY_OFFICER)
  public void sign(PageReview seen, String note, Actor actor) {
    decide(seen, SignOff.Decision.SIGNED, note, actor);
  }

  /// Takes the sign-off back: production opens the page no more.
  ///
  /// @throws Refusal as [#sign], and `instrument.not-signed`
  @RolesAllowed(Role.Names.SAFETY_OFFICER)
  public void revoke(PageReview seen, String reason, Actor actor) {
    if (seen.signed().isEmpty()) {
      throw new Refusal("instrument.not-signed");
    }
    decide(seen, SignOff.Decision.REVOKED, reason, actor);
  }

  private void decide(PageReview seen, SignOff.Decision decision, String note, Actor actor) {
    if (!reviews.of(seen.page()).sha256().equals(seen.sha256())) {
      throw new Refusal("instrument.changed");
    }
    var made =
        new SignOff(
            seen.page().id(),
            ReviewedPage.VERSION,
            seen.decisions().size() + 1,
            decision,
            seen.sha256(),
            SignOffService.requireNote(note),
            actor.id(),
            actor.displayName(),
            clock.instant());
    unit.execute(
        () -> {
          if (!signOffs.add(made)) {
            throw new Refusal("instrument.overtaken");
          }
          trail.record(
              actor,
              decision == SignOff.Decision.SIGNED
                  ? AuditAction.INSTRUMENT_SIGNED_OFF
                  : AuditAction.SIGN_OFF_REVOKED,
              "page:" + seen.page(),
              List.of(),
              made.version() + " " + made.sha256());
        });
  }
}
