package org.bridewell.ui.nominal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.nominal.Need;
import org.bridewell.core.nominal.NominalRecord;
import org.bridewell.core.nominal.Pathway;
import org.bridewell.core.nominal.PathwayState;
import org.bridewell.core.nominal.PathwayState.Shared;
import org.bridewell.core.nominal.Scheme;
import org.bridewell.core.nominal.Strand;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.PncId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PathwaySheetTest {
  @Test
  void showsNeedReferralWithItsDateAndAttended() {
    var shared = new Shared(Need.IDENTIFIED, Optional.of(LocalDate.of(2026, 11, 2)), true);

    assertThat(row(Map.of(Pathway.DRUGS_AND_ALCOHOL, shared), Pathway.DRUGS_AND_ALCOHOL))
        .containsExactly("identified", "made Mon 2 Nov 2026", "attended");
  }

  @Test
  void saysWhatHasNotHappenedYet() {
    var shared = new Shared(Need.IDENTIFIED, Optional.empty(), false);

    assertThat(row(Map.of(Pathway.DRUGS_AND_ALCOHOL, shared), Pathway.DRUGS_AND_ALCOHOL))
        .containsExactly("identified", "not made", "–");
  }

  @Test
  void saysThatAReferralWasNotAttendedYet() {
    var shared = new Shared(Need.IDENTIFIED, Optional.of(LocalDate.of(2026, 11, 2)), false);

    assertThat(row(Map.of(Pathway.DRUGS_AND_ALCOHOL, shared), Pathway.DRUGS_AND_ALCOHOL))
        .containsExactly("identified", "made Mon 2 Nov 2026", "not yet");
  }

  @ParameterizedTest
  @EnumSource(Pathway.class)
  void whateverIsNotSharedReadsTheSame(Pathway pathway) {
    assertThat(row(Map.of(), pathway)).containsExactly("nothing shared", "–", "–");
  }

  @Test
  void saysThatAbsenceTellsNothing() {
    assertThat(sheet(Map.of()).getElement().getTextRecursively())
        .contains("“Nothing shared” tells nothing")
        .contains("No answer, score or diagnosis exists here");
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void everySchemeHasItsWords(Scheme scheme) {
    assertThat(SchemeTags.of(List.of(scheme)).getElement().getTextRecursively()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(Strand.class)
  void everyStrandHasItsWords(Strand strand) {
    assertThat(HubDesk.TEXTS.get("strand." + strand)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(Need.class)
  void everyNeedIsDrawn(Need need) {
    var state = new Shared(need, Optional.empty(), false);

    var picture = new PathwayPicture(Map.of(Pathway.MONEY, state));

    assertThat(picture.getElement().getProperty("innerHTML"))
        .contains("Finance")
        .containsPattern(
            "d='M[\\d.]+ [\\d.]+ A100 100 0 0 1 [\\d.]+ [\\d.]+ L[\\d.]+ [\\d.]+ A34 34 0");
  }

  private static List<String> row(Map<Pathway, PathwayState> pathways, Pathway of) {
    return elements(sheet(pathways).getElement())
        .filter(element -> !element.isTextNode() && element.getTag().equals("tbody"))
        .flatMap(Element::getChildren)
        .skip(of.ordinal())
        .findFirst()
        .orElseThrow()
        .getChildren()
        .skip(1)
        .map(Element::getTextRecursively)
        .toList();
  }

  private static Stream<Element> elements(Element root) {
    return Stream.concat(Stream.of(root), root.getChildren().flatMap(PathwaySheetTest::elements));
  }

  private static PathwaySheet sheet(Map<Pathway, PathwayState> pathways) {
    return new PathwaySheet(
        new NominalRecord(
            NominalId.next(),
            "Oakapple",
            "Tamsin",
            LocalDate.of(1997, 3, 2),
            PncId.parse("2014/47120E", 2026).orElseThrow(),
            "Leeds",
            Strand.REHAB_RESETTLE,
            List.of(),
            List.of(),
            pathways));
  }
}
