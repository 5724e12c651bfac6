package org.bridewell.ui.kit;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;

/// A tagged PDF on A4, black on white, its font inside: lines of words, and blanks to write on.
public final class PaperPdf {
  private static final String FONT = "Atkinson";
  private static final String FONTS = "/org/bridewell/ui/referral/fonts/";
  private static final String STYLE =
      """
      @page { size: 210mm 297mm; margin: 15mm; }
      body { font-family: Atkinson; font-size: 11pt; line-height: 1.3; color: #000; margin: 0; }
      h1 { font-size: 18pt; margin: 0 0 3mm 0; }
      h2 { font-size: 13pt; margin: 5mm 0 1mm 0; border-bottom: 1pt solid #000; }
      p { margin: 1.2mm 0 0 0; }
      .blank { margin-top: 4mm; padding-bottom: 5mm; border-bottom: 0.7pt solid #000; }
      """;

  private final StringBuilder body = new StringBuilder();
  private final String title;

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  /// An empty paper; the title names the kind of paper, never a person.
  public PaperPdf(String title) {
    this.title = title;
  }

  /// The heading of the paper.
  public PaperPdf heading(String words) {
    return put("h1", "", text(words));
  }

  /// The heading of a part.
  public PaperPdf part(String words) {
    return put("h2", "", text(words));
  }

  /// A line of words.
  public PaperPdf line(String words) {
    return put("p", "", text(words));
  }

  /// A line whose term stands out before the words; nothing where there are none.
  public PaperPdf line(String words, String term) {
    return words.isBlank() ? this : put("p", "", "<b>" + text(term) + ":</b> " + text(words));
  }

  /// A question, and a line to write on.
  public PaperPdf blank(String words) {
    return put("p", " class=\"blank\"", text(words));
  }

  /// The paper as a file.
  public byte[] bytes() {
    var html =
        "<html lang=\"en-GB\"><head><title>%1$s</title><meta name=\"subject\" content=\"%1$s\"/>"
            + "<style>%2$s</style></head><body>%3$s</body></html>";
    var out = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .useFont(() -> font("regular.ttf"), FONT, 400, FontStyle.NORMAL, true)
          .useFont(() -> font("bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
          .usePdfUaAccessibility(true)
          .withProducer("Bridewell")
          .withHtmlContent(html.formatted(text(title), STYLE, body), null)
          .toStream(out)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private PaperPdf put(String tag, String attributes, String inner) {
    body.append('<').append(tag).append(attributes).append('>').append(inner);
    body.append("</").append(tag).append('>');
    return this;
  }

  private static InputStream font(String name) {
    return Objects.requireNonNull(PaperPdf.class.getResourceAsStream(FONTS + name), name);
  }

  private static String text(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
