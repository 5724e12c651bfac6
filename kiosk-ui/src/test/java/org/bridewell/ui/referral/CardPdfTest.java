package org.bridewell.ui.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bridewell.core.referral.OpeningHours;
import org.bridewell.core.referral.ReferralCard;
import org.junit.jupiter.api.Test;

class CardPdfTest {
  private static final double POINTS_A_MM = 72 / 25.4;
  private static final List<OpeningHours> WEEK =
      Stream.of(DayOfWeek.values())
          .filter(day -> day.getValue() <= 5)
          .map(day -> new OpeningHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
          .toList();

  @Test
  void saysWhoWhereWhenAndNeverToStopSuddenly() throws IOException {
    try (var pdf = pdf(Optional.of(Instant.parse("2026-11-24T17:00:00Z")))) {
      assertThat(words(pdf))
          .contains("Someone will get in touch")
          .contains("by Tuesday 24 November")
          .contains("Larch House")
          .contains("1 Example Street <side door> & bell")
          .contains("0113 496 0000")
          .contains("Monday to Friday, 09:00 to 17:00")
          .contains(
              "If you drink every day, do not stop suddenly. Shaking, sweating, seeing things or a"
                  + " fit: call 999.")
          .contains("116 123 Samaritans");
    }
  }

  /// HZ-39: whoever finds the card learns neither of custody nor of health.
  @Test
  void namesNoReasonAndNoPlaceOfCustody() throws IOException {
    try (var pdf = pdf(Optional.empty())) {
      var words = words(pdf).replaceAll("If you drink.*call 999\\.", "");
      assertThat(words)
          .doesNotContainIgnoringCase("alcohol")
          .doesNotContainIgnoringCase("arrest")
          .doesNotContainIgnoringCase("custody")
          .doesNotContainIgnoringCase("police")
          .doesNotContainIgnoringCase("referral");
    }
  }

  @Test
  void isOneTaggedPageOfA6WithItsFontInside() throws IOException {
    try (var pdf = pdf(Optional.of(Instant.parse("2026-11-24T17:00:00Z")))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      var box = pdf.getPage(0).getMediaBox();
      assertThat(box.getWidth() / POINTS_A_MM).isBetween(104.9, 105.1);
      assertThat(box.getHeight() / POINTS_A_MM).isBetween(147.9, 148.1);
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  private static PDDocument pdf(Optional<Instant> contactBy) throws IOException {
    var card =
        new ReferralCard(
            "Larch House", "1 Example Street <side door> & bell", "0113 496 0000", WEEK, contactBy);
    return Loader.loadPDF(CardPdf.of(CardWords.of(card)));
  }

  private static String words(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
  }
}
