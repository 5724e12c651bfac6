package org.bridewell.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/// A link that makes a PDF when it is tapped, and shows it in another tab.
public class PdfLink extends Anchor {
  /// The file's name says what kind of paper it is, never whose.
  public PdfLink(String words, String file, Supplier<byte[]> paper) {
    super(handler(file, paper), "");
    add(Icon.PRINT.create());
    add(words);
    setTarget("_blank");
    addClassName("bw-btn");
  }

  private static DownloadHandler handler(String file, Supplier<byte[]> paper) {
    return DownloadHandler.fromInputStream(
            event -> {
              var pdf = paper.get();
              return new DownloadResponse(
                  new ByteArrayInputStream(pdf), file, "application/pdf", pdf.length);
            },
            file)
        .inline();
  }
}
