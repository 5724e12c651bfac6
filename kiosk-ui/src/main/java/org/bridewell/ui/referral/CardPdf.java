package org.bridewell.ui.referral;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.bridewell.ui.kit.Texts;

/// The card as a tagged PDF on A6, black on white, its font inside.
///
/// It is made from the card's words alone: there is no place in it where a name, a number or a
/// reason could stand.
final class CardPdf {
  private static final Texts TEXTS = Texts.of("referral");
  private static final String FONT = "Atkinson";
  private static final String PAGE =
      """
      <html lang="en-GB"><head><title>%s</title><meta name="subject" content="%s"/><style>
      @page { size: 105mm 148mm; margin: 7mm; }
      body { font-family: Atkinson; font-size: 14pt; line-height: 1.25; color: #000; margin: 0; }
      h1 { font-size: 22pt; line-height: 1.1; margin: 0 0 1mm 0; }
      p { margin: 0; }
      .who { margin-top: 3mm; font-weight: bold; }
      .tel { font-size: 28pt; font-weight: bold; line-height: 1.2; }
      .open { font-size: 13pt; }
      .stop { margin-top: 4mm; padding: 2mm 3mm; border: 1.5pt solid #000; }
      .sooner { margin-top: 4mm; padding-top: 3mm; border-top: 1.5pt solid #000; font-size: 13pt; }
      </style></head><body>
      <h1>%s</h1>%s
      <p class="who">%s</p><p>%s</p>
      <p class="tel">%s</p>
      %s
      <p class="stop">%s <b>%s</b></p>
      <div class="sooner">%s</div>
      </body></html>
      """;

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private CardPdf() {}

  static byte[] of(CardWords card) {
    var title = text(TEXTS.get("card.title"));
    var html =
        PAGE.formatted(
            title,
            title,
            text(card.heading()),
            card.by().map(by -> lines("by", List.of(by))).orElse(""),
            text(card.name()),
            text(card.place()),
            text(card.phone()),
            lines("open", card.open()),
            text(card.safety()),
            text(card.call()),
            lines("line", card.sooner()));
    var out = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .useFont(() -> font("regular.ttf"), FONT, 400, FontStyle.NORMAL, true)
          .useFont(() -> font("bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
          .usePdfUaAccessibility(true)
          .withProducer("Bridewell")
          .withHtmlContent(html, null)
          .toStream(out)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static InputStream font(String name) {
    return Objects.requireNonNull(CardPdf.class.getResourceAsStream("fonts/" + name), name);
  }

  private static String lines(String look, List<String> lines) {
    return lines.stream()
        .map(line -> "<p class=\"" + look + "\">" + text(line) + "</p>")
        .collect(Collectors.joining());
  }

  private static String text(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
