package org.bridewell.core.medicine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.medicine.Allergies.State;
import org.bridewell.core.shared.AllergyId;
import org.bridewell.core.shared.DetentionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllergiesTest {
  private static final DetentionId NOW = DetentionId.next();
  private static final DetentionId EARLIER = DetentionId.next();

  @Test
  void areNotAskedUntilSomebodyAskedInThisStay() {
    assertThat(Allergies.in(NOW, List.of()).state()).isEqualTo(State.NOT_ASKED);
    assertThat(Allergies.in(NOW, List.of(said(EARLIER, ""))).state()).isEqualTo(State.NOT_ASKED);
  }

  @Test
  void noneKnownIsAnAnswer() {
    assertThat(Allergies.in(NOW, List.of(said(NOW, ""))).state()).isEqualTo(State.NONE_KNOWN);
  }

  @Test
  void whatWasSaidIsKnownWhateverWasSaidBefore() {
    var found = Allergies.in(NOW, List.of(said(NOW, ""), said(NOW, "Penicillin")));

    assertThat(found.state()).isEqualTo(State.KNOWN);
    assertThat(found.known()).extracting(Allergy::substance).containsExactly("Penicillin");
  }

  @Test
  void anEarlierStaysAllergyStaysPossibleThoughNoneIsKnownNow() {
    var found = Allergies.in(NOW, List.of(said(EARLIER, "Penicillin"), said(NOW, "")));

    assertThat(found.state()).isEqualTo(State.NONE_KNOWN);
    assertThat(found.possible()).extracting(Allergy::substance).containsExactly("Penicillin");
  }

  @Test
  void whatIsKnownNowIsNotPossibleAsWell() {
    var found = Allergies.in(NOW, List.of(said(EARLIER, "penicillin"), said(NOW, "Penicillin ")));

    assertThat(found.possible()).isEmpty();
  }

  @Test
  void whatWasStruckOutIsNoLongerSaid() {
    var struck =
        new Allergy(
            AllergyId.next(),
            NOW,
            "Penicillin",
            "",
            CustodyFixture.NURSE.id(),
            CustodyFixture.NOW,
            Optional.of(CustodyFixture.NOW));

    assertThat(Allergies.in(NOW, List.of(struck)).state()).isEqualTo(State.NOT_ASKED);
  }

  @ParameterizedTest
  @CsvSource({
    "Penicillin, Penicillin V, true",
    "penicillin v, Penicillin, true",
    "Penicillin, Methadone, false",
    "Penicillin, '', false",
  })
  void matchByNameInEitherDirection(String allergy, String medicine, boolean matches) {
    var found = Allergies.in(NOW, List.of(said(EARLIER, allergy)));

    assertThat(!found.matching(medicine).isEmpty()).isEqualTo(matches);
  }

  private static Allergy said(DetentionId stay, String substance) {
    Instant at = CustodyFixture.NOW;
    return new Allergy(
        AllergyId.next(), stay, substance, "", CustodyFixture.NURSE.id(), at, Optional.empty());
  }
}
