package org.bridewell.core.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bridewell.core.shared.PersonId;
import org.junit.jupiter.api.Test;

class ShownPeopleTest {
  private static final PersonId ONE = PersonId.next();
  private static final PersonId TWO = PersonId.next();

  private final ShownPeople page = new ShownPeople();

  @Test
  void whoeverStandsOnThePageIsNoNews() {
    page.are(List.of(ONE));
    assertThat(page.missing(List.of(ONE, TWO, TWO))).containsExactly(TWO);
  }

  @Test
  void whoeverLeftAndComesBackIsNews() {
    page.are(List.of(ONE));
    page.are(List.of(TWO));
    assertThat(page.missing(List.of(ONE, TWO))).containsExactly(ONE);
  }
}
