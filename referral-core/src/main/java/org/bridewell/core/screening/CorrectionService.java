package org.bridewell.core.screening;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.UnitOfWork;

/// Lists the past sittings whose action would differ under a corrected rule, for a clinician to
/// review (HZ-31): a nurse those of the own suite, a clinical safety officer all.
public class CorrectionService {
  private static final int AT_ONCE = 500;
  private static final int LONGEST_NOTE = 400;

  private final UnitOfWork unit;
  private final PastResults past;
  private final Catalogue catalogue;
  private final AuditTrail trail;
  private final Clock clock;

  public CorrectionService(
      UnitOfWork unit, PastResults past, Catalogue catalogue, AuditTrail trail, Clock clock) {
    this.unit = unit;
    this.past = past;
    this.catalogue = catalogue;
    this.trail = trail;
    this.clock = clock;
  }

  /// Every such sitting, those without a review first, then the newest first.
  @RolesAllowed({Role.Names.NURSE, Role.Names.SAFETY_OFFICER})
  public List<Correction> list(Actor actor) {
    return unit.run(
        () -> {
          var found = new ArrayList<Correction>();
          for (Instrument corrected : catalogue.current()) {
            if (catalogue.versions(corrected.id()).size() > 1) {
              compare(corrected, suite(actor), found::add);
            }
          }
          var people = found.stream().map(each -> each.past().person()).distinct().toList();
          trail.record(actor, AuditAction.CORRECTIONS_VIEWED, "corrections", people, "");
          return found.stream()
              .sorted(
                  Comparator.comparing((Correction each) -> each.past().review().isPresent())
                      .thenComparing(each -> each.past().completedAt(), Comparator.reverseOrder()))
              .toList();
        });
  }

  /// Keeps that a clinician looked at one of them, and what follows.
  ///
  /// @throws Refusal `correction.note` when the note is missing or too long, `correction.reviewed`
  ///   when somebody was faster
  @RolesAllowed({Role.Names.NURSE, Role.Names.SAFETY_OFFICER})
  public void review(
      Correction correction, CorrectionReview.Outcome outcome, String note, Actor actor) {
    var stripped = note.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_NOTE) {
      throw new Refusal("correction.note", LONGEST_NOTE);
    }
    var sitting = correction.past().sitting();
    var review =
        new CorrectionReview(
            sitting,
            correction.corrected().id(),
            correction.corrected().version(),
            outcome,
            stripped,
            actor.id(),
            actor.displayName(),
            clock.instant());
    unit.execute(() -> keep(review, actor));
  }

  private void keep(CorrectionReview review, Actor actor) {
    var person = past.person(review.sitting(), suite(actor)).orElseThrow(OutOfScope::new);
    if (!past.add(review)) {
      throw new Refusal("correction.reviewed");
    }
    trail.record(
        actor,
        AuditAction.CORRECTION_REVIEWED,
        "sitting:" + review.sitting().value(),
        List.of(person),
        review.instrument().value() + " " + review.version() + " " + review.outcome());
  }

  private void compare(Instrument corrected, Optional<SuiteId> suite, Consumer<Correction> found) {
    var after = Optional.<SittingId>empty();
    List<PastResults.Past> page;
    do {
      page = past.before(corrected.id(), corrected.version(), suite, after, AT_ONCE);
      for (PastResults.Past each : page) {
        catalogue
            .version(corrected.id(), each.version())
            .flatMap(kept -> Correction.of(each, kept, corrected))
            .ifPresent(found);
        after = Optional.of(each.sitting());
      }
    } while (page.size() == AT_ONCE);
  }

  /// A nurse reaches the own suite only, a clinical safety officer the whole area.
  private static Optional<SuiteId> suite(Actor actor) {
    return actor.role() == Role.SAFETY_OFFICER && actor.scope() instanceof Scope.Area
        ? Optional.empty()
        : Optional.of(actor.scope().requireSuite());
  }
}
