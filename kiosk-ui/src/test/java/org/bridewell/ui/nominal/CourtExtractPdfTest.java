package org.bridewell.ui.nominal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bridewell.core.nominal.Conference.Agency;
import org.bridewell.core.nominal.CourtExtract;
import org.bridewell.core.nominal.EngagementFact;
import org.bridewell.core.nominal.EngagementFact.Side;
import org.bridewell.core.nominal.Scheme;
import org.bridewell.core.nominal.SchemeWords;
import org.bridewell.core.nominal.Strand;
import org.bridewell.core.shared.EngagementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CourtExtractPdfTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-10");

  @Test
  void holdsBothSidesWithTheirDays() throws IOException {
    assertThat(words())
        .contains(
            "Tamsin Oakapple",
            "Sun 2 Mar 1997",
            "Kept 14 of 15 appointments",
            "Missed the first two",
            "Tue 10 Nov 2026",
            "agreed to this extract");
  }

  /// Paragraph 88: by name and by code, none comes before those who sentence.
  @ParameterizedTest
  @EnumSource
  void namesNoScheme(Scheme scheme) throws IOException {
    assertNone(scheme.name(), HubDesk.TEXTS.get("scheme." + scheme));
  }

  @ParameterizedTest
  @EnumSource
  void namesNoStrand(Strand strand) throws IOException {
    assertNone(strand.name(), HubDesk.TEXTS.get("strand." + strand));
  }

  /// The paper's own words, whatever the facts say; nor where it comes from.
  @Test
  void itsOwnWordsNameNoSchemeEither() throws IOException {
    assertThat(SchemeWords.areIn(words())).isFalse();
    assertThat(words()).doesNotContainIgnoringCase("nominal").doesNotContainIgnoringCase("hub");
  }

  @Test
  void isATaggedPage() throws IOException {
    try (var pdf = Loader.loadPDF(CourtExtractPdf.of(extract()))) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).doesNotContain("Oakapple");
    }
  }

  /// As words of their own: "appointments" holds the letters of one.
  private static void assertNone(String code, String label) throws IOException {
    for (var name : List.of(code, label)) {
      assertThat(words()).doesNotContainPattern("(?i)\\b" + Pattern.quote(name) + "\\b");
    }
  }

  private static String words() throws IOException {
    try (var pdf = Loader.loadPDF(CourtExtractPdf.of(extract()))) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static CourtExtract extract() {
    return new CourtExtract(
        "Tamsin Oakapple",
        LocalDate.of(1997, 3, 2),
        DAY.minusMonths(6),
        DAY,
        DAY,
        List.of(
            fact(Side.GOOD, "Kept 14 of 15 appointments", Agency.PROBATION),
            fact(Side.BAD, "Missed the first two", Agency.HUB)));
  }

  private static EngagementFact fact(Side side, String words, Agency source) {
    return new EngagementFact(EngagementId.next(), DAY, side, words, source, "Morag Inkwell");
  }
}
