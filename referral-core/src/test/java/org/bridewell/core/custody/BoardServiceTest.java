package org.bridewell.core.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;
import static org.bridewell.core.custody.CustodyFixture.NURSE_OF_BRADFORD;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.BoardFacts.NotBegun;
import org.bridewell.core.custody.BoardFacts.SittingProgress;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.StoreUnavailable;
import org.junit.jupiter.api.Test;

class BoardServiceTest {
  private final List<BoardFacts> held = new ArrayList<>();
  private final CustodyFixture.Held detentions = new CustodyFixture.Held();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final BoardService board =
      new BoardService(
          new CustodyFixture.Direct(),
          (suite, now) -> held,
          detentions,
          new CustodyFixture.ThreeCells(),
          new CustodyFixture.Sent(detentions),
          trail,
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void putsAnUnseenAlertFirstThenWhatIsDueFirst() {
    add("1", "Placeholder", 8, Optional.empty(), new BoardFacts.Completed(NOW));
    add("10", "Testcase", 8, Optional.empty(), new NotBegun());
    add("2", "Pretend", 8, Optional.empty(), new NotBegun());
    add("3", "Sampleton", 0, Optional.empty(), new NotBegun());
    add("9", "Notreal", 0, Optional.of(NOW), new NotBegun());
    assertThat(board.open(NURSE))
        .extracting(row -> row.facts().detention().cell())
        .containsExactly("9", "3", "2", "10", "1");
  }

  @Test
  void marksBothOfTwoSimilarNames() {
    add("1", "Sample", 8, Optional.empty(), new NotBegun());
    add("2", "Simple", 8, Optional.empty(), new NotBegun());
    add("3", "Trialname", 8, Optional.empty(), new NotBegun());
    assertThat(board.open(NURSE))
        .extracting(row -> row.facts().detention().cell(), BoardRow::similarName)
        .containsExactly(tuple("1", true), tuple("2", true), tuple("3", false));
  }

  @Test
  void openingTheBoardIsOneEntryWithEverybodyOnIt() {
    add("1", "Sample", 8, Optional.empty(), new NotBegun());
    add("2", "Trialname", 8, Optional.empty(), new NotBegun());
    board.open(NURSE);
    assertThat(trail.entries)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo(AuditAction.BOARD_VIEWED);
              assertThat(entry.people()).hasSize(2);
            });
  }

  @Test
  void aPushIsAnEntryOnlyForPeopleNewlyShown() {
    var page = new ShownPeople();
    var one = PersonId.next();
    var two = PersonId.next();
    page.are(List.of(one));
    board.shows(page, List.of(one), NURSE);
    assertThat(trail.entries).isEmpty();
    board.shows(page, List.of(one, two), NURSE);
    board.shows(page, List.of(two, one), NURSE);
    assertThat(trail.entries)
        .singleElement()
        .satisfies(entry -> assertThat(entry.people()).containsExactly(two));
  }

  @Test
  void whoeverCannotBePutOnTheTrailIsStillNewAtTheNextPush() {
    var page = new ShownPeople();
    var people = List.of(PersonId.next());
    var lost =
        new BoardService(
            new CustodyFixture.Direct(),
            (suite, now) -> held,
            detentions,
            new CustodyFixture.ThreeCells(),
            new CustodyFixture.Sent(detentions),
            (actor, action, subject, whom, detail) -> {
              throw new StoreUnavailable(new IllegalStateException());
            },
            Clock.fixed(NOW, ZoneOffset.UTC));
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> lost.shows(page, people, NURSE));
    assertThat(page.missing(people)).isEqualTo(people);
  }

  @Test
  void anotherSuitesPersonIsNotThereAndTheTwoAreNotToldApart() {
    var id = detentions.add(CustodyFixture.held(LEEDS, "7", "Sample", NOW)).id();
    assertThat(board.detention(id, NURSE).cell()).isEqualTo("7");
    assertThatExceptionOfType(OutOfScope.class)
        .isThrownBy(() -> board.detention(id, NURSE_OF_BRADFORD));
    assertThat(trail.actions()).containsExactly(AuditAction.PERSON_VIEWED);
  }

  private void add(
      String cell, String family, int answered, Optional<Instant> alert, SittingProgress sitting) {
    held.add(
        new BoardFacts(
            CustodyFixture.held(LEEDS, cell, family, NOW),
            answered,
            8,
            alert,
            sitting,
            Optional.empty(),
            List.of(),
            false,
            Optional.empty(),
            false,
            false,
            false));
  }
}
