package org.bridewell.core.draft;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.CatalogueRefused;
import org.bridewell.core.instrument.Fault;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.fhir.Imported;
import org.bridewell.core.instrument.fhir.QuestionnaireReader;
import org.bridewell.core.scoring.ScoreVector;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DraftId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Stale;
import org.bridewell.core.shared.UnitOfWork;

/// Takes a questionnaire from outside into the catalogue in steps: look at the file, keep it as a
/// draft, enter its bands and vectors, publish when they pass. Nobody is asked from a draft, and
/// what is published is signed off by nobody yet.
public class DraftService {
  private static final int MOST_VECTORS = 500;

  private final UnitOfWork unit;
  private final Drafts drafts;
  private final Catalogue catalogue;
  private final AuditTrail trail;
  private final Clock clock;

  public DraftService(
      UnitOfWork unit, Drafts drafts, Catalogue catalogue, AuditTrail trail, Clock clock) {
    this.unit = unit;
    this.drafts = drafts;
    this.catalogue = catalogue;
    this.trail = trail;
    this.clock = clock;
  }

  /// Reads a file and keeps nothing.
  ///
  /// @throws org.bridewell.core.instrument.fhir.QuestionnaireRefused with everything that is wrong
  @RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN})
  public Imported look(byte[] file, Actor actor) {
    return QuestionnaireReader.read(file);
  }

  /// Keeps a file as a draft under the name and for the people entered, whole or not at all.
  ///
  /// @throws Refusal `draft.shipped` when the name is that of an instrument that ships
  /// @throws CatalogueRefused when something entered is missing
  @RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN})
  public DraftId keep(byte[] file, DraftHead head, Actor actor) {
    Imported imported = QuestionnaireReader.read(file);
    String definition = DraftDefinition.of(imported, head);
    Instrument instrument = read(definition);
    if (catalogue.ships(instrument.id())) {
      throw new Refusal("draft.shipped", instrument.id().value());
    }
    var draft =
        new Draft(
            DraftId.next(),
            instrument.title(),
            definition,
            List.of(),
            imported.leftBehind(),
            InstrumentLoader.sha256(file),
            Draft.State.OPEN,
            1,
            actor.id(),
            actor.displayName(),
            clock.instant());
    unit.execute(
        () -> {
          drafts.add(draft);
          record(actor, AuditAction.DRAFT_KEPT, draft);
        });
    return draft.id();
  }

  /// Every draft, the one changed last first.
  @RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN})
  public List<Draft> list(Actor actor) {
    return unit.run(drafts::all);
  }

  /// One draft with what comes of trying it.
  @RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN})
  public TriedDraft open(DraftId id, Actor actor) {
    return tried(unit.run(() -> required(id)));
  }

  /// Enters the bands anew.
  @RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN})
  public TriedDraft enterBands(Draft seen, List<Band> bands, Actor actor) {
    String definition = DraftDefinition.withBands(seen.definition(), bands);
    read(definition);
    return changed(seen, each -> each.defined(definition), actor);
  }

  /// Enters the vectors anew.
  @RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN})
  public TriedDraft enterVectors(Draft seen, List<ScoreVector> vectors, Actor actor) {
    if (vectors.size() > MOST_VECTORS) {
      throw new Refusal("draft.vectors", MOST_VECTORS);
    }
    return changed(seen, each -> each.showing(vectors), actor);
  }

  /// Throws a draft away; it stays readable in the list of what was discarded.
  @RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN})
  public void discard(Draft seen, Actor actor) {
    unit.execute(
        () -> {
          var discarded = stamped(open(seen), Draft.State.DISCARDED, actor);
          change(discarded);
          record(actor, AuditAction.DRAFT_DISCARDED, discarded);
        });
  }

  /// Puts the draft into the catalogue, as a version that nobody has signed off.
  ///
  /// @throws Refusal `draft.not-passed` while anything is missing or does not pass,
  ///   `draft.published` when there is such a version already
  @RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN})
  public void publish(Draft seen, Actor actor) {
    TriedDraft tried = tried(seen);
    if (!tried.trial().passed()) {
      throw new Refusal("draft.not-passed");
    }
    byte[] definition = seen.definition().getBytes(StandardCharsets.UTF_8);
    String sha256 = InstrumentLoader.sha256(definition);
    unit.execute(
        () -> {
          var published = stamped(open(seen), Draft.State.PUBLISHED, actor);
          change(published);
          var version =
              new ImportedVersion(
                  tried.instrument().id(),
                  tried.instrument().version(),
                  seen.id(),
                  seen.definition(),
                  sha256,
                  seen.vectors(),
                  actor.id(),
                  published.changedAt());
          if (!drafts.publish(version)) {
            throw new Refusal("draft.published");
          }
          record(actor, AuditAction.DRAFT_PUBLISHED, published);
        });
    catalogue.join(definition, sha256);
  }

  private TriedDraft changed(Draft seen, UnaryOperator<Draft> change, Actor actor) {
    return tried(
        unit.run(
            () -> {
              var changed = stamped(change.apply(open(seen)), Draft.State.OPEN, actor);
              change(changed);
              record(actor, AuditAction.DRAFT_CHANGED, changed);
              return changed;
            }));
  }

  private TriedDraft tried(Draft draft) {
    Instrument instrument = read(draft.definition());
    var faults =
        draft.state() == Draft.State.OPEN
            ? catalogue.faults(draft.definition().getBytes(StandardCharsets.UTF_8))
            : List.<Fault>of();
    return new TriedDraft(draft, instrument, Trial.of(instrument, faults, draft.vectors()));
  }

  /// The draft as it stands, if nobody changed it since it was seen.
  private Draft open(Draft seen) {
    Draft now = required(seen.id());
    if (now.revision() != seen.revision() || now.state() != Draft.State.OPEN) {
      throw new Stale(now.changedAs(), now.changedAt());
    }
    return now;
  }

  private void change(Draft draft) {
    if (!drafts.change(draft)) {
      throw new Stale(draft.changedAs(), draft.changedAt());
    }
  }

  private Draft required(DraftId id) {
    return drafts.find(id).orElseThrow(OutOfScope::new);
  }

  private static Instrument read(String definition) {
    return InstrumentLoader.read("draft", definition.getBytes(StandardCharsets.UTF_8));
  }

  private Draft stamped(Draft draft, Draft.State state, Actor actor) {
    return draft.next(state, actor, clock.instant());
  }

  private void record(Actor actor, AuditAction action, Draft draft) {
    trail.record(actor, action, "draft:" + draft.id().value(), List.of(), "r" + draft.revision());
  }
}
