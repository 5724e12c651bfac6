package org.bridewell.core.consent;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.BasisId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.UnitOfWork;

/// Records that a duty or a vital interest overrides what a person decided: the ground in law, the
/// reason, and who authorised it, always on the audit trail. The decision itself stays as it is.
public class OverrideService {
  /// The longest reason, in characters.
  public static final int REASON_AT_MOST = 400;

  private static final int NAME_AT_MOST = 120;

  private final UnitOfWork unit;
  private final Detentions detentions;
  private final LegalBases bases;
  private final AuditTrail trail;
  private final Clock clock;

  public OverrideService(
      UnitOfWork unit, Detentions detentions, LegalBases bases, AuditTrail trail, Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.bases = bases;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param authorisedBy name and role of who decided it
  /// @param mustAttendBy by when the person has to be assessed
  public record Asked(
      LegalBasis.Ground ground,
      String reason,
      String authorisedBy,
      Optional<Instant> mustAttendBy) {}

  /// Records it once; a repeated tap gets the first one back.
  ///
  /// @throws Refusal `override.reason`, `override.authoriser`, or `override.deadline` when a
  ///   required assessment has no deadline to come, or anything else has one
  @RolesAllowed(Role.Names.NURSE)
  public LegalBasis record(
      DetentionId detention, ServiceId service, Asked asked, UUID requestId, Actor actor) {
    var now = clock.instant();
    require(asked, now);
    return unit.run(
        () -> {
          var held = detentions.require(detention, actor);
          var before = bases.byRequest(requestId);
          if (before.isPresent()) {
            return before.get();
          }
          var basis =
              new LegalBasis(
                  BasisId.next(),
                  detention,
                  held.person().id(),
                  service.value(),
                  asked.ground(),
                  asked.reason().strip(),
                  asked.authorisedBy().strip(),
                  actor.id(),
                  now,
                  asked.mustAttendBy(),
                  Optional.empty());
          bases.add(basis, requestId);
          trail.record(
              actor,
              AuditAction.CONSENT_OVERRIDDEN,
              "detention:" + detention.value(),
              List.of(held.person().id()),
              service.value() + " " + asked.ground() + " basis:" + basis.id().value());
          return bases.byRequest(requestId).orElseThrow();
        });
  }

  private static void require(Asked asked, Instant now) {
    var reason = asked.reason().strip();
    if (reason.isEmpty() || reason.length() > REASON_AT_MOST) {
      throw new Refusal("override.reason");
    }
    var name = asked.authorisedBy().strip();
    if (name.isEmpty() || name.length() > NAME_AT_MOST) {
      throw new Refusal("override.authoriser");
    }
    boolean required = asked.ground().kind() == LegalBasis.Kind.REQUIRED_ASSESSMENT;
    boolean toCome = asked.mustAttendBy().filter(now::isBefore).isPresent();
    if (required != toCome || required != asked.mustAttendBy().isPresent()) {
      throw new Refusal("override.deadline");
    }
  }
}
