package org.bridewell.db.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.note.Handover;
import org.bridewell.core.note.Note;
import org.bridewell.core.note.Note.Kind;
import org.bridewell.core.shared.HandoverId;
import org.bridewell.core.shared.NoteId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Notes and hand-overs come back as they were written.
class NotesIT {
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private SomebodyHeld held;

  @BeforeEach
  void somebody() throws Exception {
    held = SomebodyHeld.add();
  }

  private final JooqNotes notes = new JooqNotes(TestDatabase.dsl(NarrowAccount.HEALTH));
  private final JooqHandovers handovers = new JooqHandovers(TestDatabase.dsl(NarrowAccount.HEALTH));

  @Test
  void aNoteAndItsAddendumComeBackTheNewestFirst() {
    var note = note(Kind.DISCUSSED, Optional.empty(), "Dr Sample", AT);
    var added = note(Kind.ADDENDUM, Optional.of(note.id()), "", AT.plusSeconds(60));
    unit.execute(
        () -> {
          notes.add(note);
          notes.add(added);
        });

    assertThat(unit.run(() -> notes.of(held.detention()))).containsExactly(added, note);
    assertThat(unit.run(() -> notes.add(note))).isFalse();
  }

  @Test
  void aHandoverIsTakenOnce() throws Exception {
    var other = SomebodyHeld.add();
    var handover =
        new Handover(
            HandoverId.next(),
            held.suite(),
            "Cell 1 waits",
            held.nurse(),
            "Somebody",
            AT,
            Optional.empty());
    unit.execute(() -> handovers.add(handover));

    assertThat(unit.run(() -> handovers.of(held.suite()))).containsExactly(handover);
    assertThat(taken(handover, other)).isTrue();
    assertThat(taken(handover, other)).isFalse();
    assertThat(unit.run(() -> handovers.of(held.suite())))
        .extracting(Handover::taken)
        .containsExactly(Optional.of(new Handover.Taken("Somebody", AT)));
  }

  private boolean taken(Handover handover, SomebodyHeld other) {
    return unit.run(() -> handovers.taken(handover.id(), held.suite(), other.nurse(), AT));
  }

  private Note note(Kind kind, Optional<NoteId> addedTo, String with, Instant at) {
    return new Note(
        NoteId.next(),
        held.detention(),
        kind,
        addedTo,
        "Slept, woken easily.",
        with,
        at,
        held.nurse(),
        "Somebody",
        at);
  }
}
