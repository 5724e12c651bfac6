package org.bridewell.core.note;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.NoteId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Clinical notes, which only health staff read and write.
public class NoteService {
  /// The longest note, in letters.
  public static final int LONGEST = 4000;

  private final UnitOfWork unit;
  private final Detentions detentions;
  private final Notes notes;
  private final AuditTrail trail;
  private final Clock clock;

  public NoteService(
      UnitOfWork unit, Detentions detentions, Notes notes, AuditTrail trail, Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.notes = notes;
    this.trail = trail;
    this.clock = clock;
  }

  /// The notes of a stay, the newest first; opening them is on the trail.
  @RolesAllowed(Role.Names.NURSE)
  public List<Note> of(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          var held = detentions.require(detention, actor);
          record(actor, AuditAction.NOTES_VIEWED, held, "");
          return notes.of(detention);
        });
  }

  /// Writes a note; with somebody named it was discussed with, as such.
  ///
  /// @param observedAt when it was so, for what is written down late
  /// @throws Refusal `note.empty`, `note.long`, `note.time` for a time to come
  @RolesAllowed(Role.Names.NURSE)
  public void write(
      DetentionId detention,
      NoteId id,
      String words,
      String discussedWith,
      Instant observedAt,
      Actor actor) {
    var kind = discussedWith.isBlank() ? Note.Kind.NOTE : Note.Kind.DISCUSSED;
    keep(detention, id, kind, Optional.empty(), words, discussedWith, observedAt, actor);
  }

  /// Adds to a note of the same stay; the note itself stays as it was.
  ///
  /// @throws Refusal as `write`
  @RolesAllowed(Role.Names.NURSE)
  public void addTo(DetentionId detention, NoteId note, NoteId id, String words, Actor actor) {
    keep(detention, id, Note.Kind.ADDENDUM, Optional.of(note), words, "", clock.instant(), actor);
  }

  private void keep(
      DetentionId detention,
      NoteId id,
      Note.Kind kind,
      Optional<NoteId> addedTo,
      String words,
      String discussedWith,
      Instant observedAt,
      Actor actor) {
    var now = clock.instant();
    check(words, observedAt, now);
    unit.execute(
        () -> {
          var held = detentions.require(detention, actor);
          addedTo.ifPresent(note -> requireNote(note, detention));
          var note =
              new Note(
                  id,
                  detention,
                  kind,
                  addedTo,
                  words.strip(),
                  discussedWith.strip(),
                  observedAt,
                  actor.id(),
                  actor.displayName(),
                  now);
          if (notes.add(note)) {
            record(actor, AuditAction.NOTE_WRITTEN, held, kind.name());
          }
        });
  }

  private void requireNote(NoteId note, DetentionId detention) {
    if (notes.of(detention).stream().noneMatch(each -> each.id().equals(note))) {
      throw new OutOfScope();
    }
  }

  private static void check(String words, Instant observedAt, Instant now) {
    if (words.isBlank()) {
      throw new Refusal("note.empty");
    }
    if (words.strip().length() > LONGEST) {
      throw new Refusal("note.long", LONGEST);
    }
    if (observedAt.isAfter(now)) {
      throw new Refusal("note.time");
    }
  }

  private void record(Actor actor, AuditAction action, Detention held, String detail) {
    trail.record(
        actor, action, "detention:" + held.id().value(), List.of(held.person().id()), detail);
  }
}
