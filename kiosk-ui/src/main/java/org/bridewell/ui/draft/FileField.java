package org.bridewell.ui.draft;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import org.bridewell.core.instrument.fhir.QuestionnaireReader;
import org.bridewell.ui.kit.Dom;

/// A file from this computer. At most one byte more than is looked at is ever held.
class FileField extends Div {
  /// Sends the chosen file as it is; the same file may be chosen again.
  private static final String SEND =
      """
      const input = this.querySelector('input');
      input.addEventListener('change', () => {
        const file = input.files[0];
        if (file) {
          fetch(this.getAttribute('data-target'), {
            method: 'POST', body: file,
            headers: {'X-Filename': 'questionnaire.json', 'Content-Type': 'application/octet-stream'}
          }).catch(() => {});
          input.value = '';
        }
      });
      """;

  private final SerializableConsumer<byte[]> taken;

  FileField(String label, SerializableConsumer<byte[]> taken) {
    this.taken = taken;
    var input =
        new Element("input")
            .setAttribute("type", "file")
            .setAttribute("accept", ".json,application/json,application/fhir+json");
    input.setAttribute("id", Dom.newId());
    var words = new NativeLabel(label);
    words.setFor(input.getAttribute("id"));
    add(words);
    getElement().appendChild(input);
    addClassName("dk-file");
    getElement().setAttribute("data-target", (UploadHandler) this::take);
    addAttachListener(_ -> getElement().executeJs(SEND));
  }

  private void take(UploadEvent event) throws IOException {
    byte[] file;
    try (var in = event.getInputStream()) {
      file = in.readNBytes(QuestionnaireReader.LARGEST + 1);
    }
    event.getUI().access(() -> taken.accept(file));
  }
}
