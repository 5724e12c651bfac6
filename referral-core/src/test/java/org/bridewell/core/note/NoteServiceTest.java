package org.bridewell.core.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.note.Note.Kind;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.HandoverId;
import org.bridewell.core.shared.NoteId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.SuiteId;
import org.junit.jupiter.api.Test;

class NoteServiceTest {
  private static final Actor NEXT = CustodyFixture.actor("Tomas Example", Role.NURSE, LEEDS);

  private final CustodyFixture.Held held = new CustodyFixture.Held();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final Kept kept = new Kept();
  private final Detention stay =
      held.add(CustodyFixture.held(LEEDS, "1", "Sample", NOW.minusSeconds(3600)));
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final NoteService service =
      new NoteService(new CustodyFixture.Direct(), held, kept, trail, clock);
  private final HandoverService handovers =
      new HandoverService(new CustodyFixture.Direct(), kept, trail, clock);

  @Test
  void aLateNoteKeepsWhenItWasSoBesideWhenItWasWritten() {
    var was = NOW.minusSeconds(1800);
    service.write(stay.id(), NoteId.next(), "Slept, woken easily.", "", was, NURSE);

    assertThat(service.of(stay.id(), NURSE))
        .singleElement()
        .matches(note -> note.observedAt().equals(was) && note.recordedAt().equals(NOW));
  }

  @Test
  void whatIsAddedStandsBeneathAndTheNoteStaysAsItWas() {
    var first = NoteId.next();
    service.write(stay.id(), first, "Asked for a doctor.", "Dr Sample", NOW, NURSE);
    service.addTo(stay.id(), first, NoteId.next(), "Doctor comes at four.", NEXT);

    assertThat(service.of(stay.id(), NURSE))
        .extracting(Note::kind, Note::addedTo, Note::words)
        .containsExactly(
            tuple(Kind.DISCUSSED, Optional.empty(), "Asked for a doctor."),
            tuple(Kind.ADDENDUM, Optional.of(first), "Doctor comes at four."));
  }

  @Test
  void nothingEmptyNothingToComeAndNothingToAnotherNoteIsKept() {
    assertThatThrownBy(() -> write(" ", NOW)).hasMessage("note.empty");
    assertThatThrownBy(() -> write("x".repeat(4001), NOW)).hasMessage("note.long");
    assertThatThrownBy(() -> write("Later", NOW.plusSeconds(1))).hasMessage("note.time");
    assertThatThrownBy(() -> service.addTo(stay.id(), NoteId.next(), NoteId.next(), "More", NURSE))
        .isInstanceOf(OutOfScope.class);
    assertThat(kept.notes).isEmpty();
  }

  @Test
  void somebodyElseTakesAHandoverOnce() {
    var id = HandoverId.next();
    handovers.give(id, "Cell 7 waits for the doctor.", NURSE);

    assertThatThrownBy(() -> handovers.take(id, NURSE)).hasMessage("handover.own");
    handovers.take(id, NEXT);
    assertThatThrownBy(() -> handovers.take(id, NEXT)).hasMessage("handover.taken");
    assertThat(handovers.last(NEXT)).singleElement().matches(each -> each.taken().isPresent());
  }

  private void write(String words, Instant at) {
    service.write(stay.id(), NoteId.next(), words, "", at, NURSE);
  }

  private static final class Kept implements Notes, Handovers {
    final List<Note> notes = new ArrayList<>();
    private final List<Handover> given = new ArrayList<>();

    @Override
    public boolean add(Note note) {
      return notes.add(note);
    }

    @Override
    public List<Note> of(DetentionId detention) {
      return List.copyOf(notes);
    }

    @Override
    public void add(Handover handover) {
      given.add(handover);
    }

    @Override
    public List<Handover> of(SuiteId suite) {
      return List.copyOf(given);
    }

    @Override
    public boolean taken(HandoverId id, SuiteId suite, AccountId by, Instant at) {
      for (var each : given) {
        if (each.id().equals(id) && each.taken().isEmpty()) {
          given.set(
              given.indexOf(each),
              new Handover(
                  id,
                  suite,
                  each.words(),
                  each.givenBy(),
                  each.givenByName(),
                  each.givenAt(),
                  Optional.of(new Handover.Taken("Tomas Example", at))));
          return true;
        }
      }
      return false;
    }
  }
}
