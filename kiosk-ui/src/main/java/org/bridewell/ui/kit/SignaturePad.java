package org.bridewell.ui.kit;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Span;

/// A paper to sign on with a finger. It is never the only way to sign.
///
/// The value is the stroke points as canonical JSON,
/// `{"v":1,"w":816,"h":320,"strokes":[[[x,y,ms],…],…]}` in whole pixels and milliseconds since the
/// first touch, and empty while the paper is blank. It comes from a browser: the core checks it
/// before it is kept. No picture is taken from a browser.
@Tag("bw-signature")
@NpmPackage(value = "signature_pad", version = "5.1.1")
@JsModule("./bridewell/signature.ts")
public class SignaturePad extends AbstractSinglePropertyField<SignaturePad, String> {

  private static final Texts TEXTS = Texts.of("kit");

  /// A blank paper with a line to sign on, and what stands under the line.
  public SignaturePad(String underTheLine) {
    super("value", "", false);
    setSynchronizedEvent("change");
    getElement()
        .setAttribute("label-blank", TEXTS.get("signature.blank"))
        .setAttribute("label-signed", TEXTS.get("signature.signed"));
    var line = new Span(underTheLine);
    line.addClassName("bw-paper__base");
    getElement().appendChild(line.getElement());
  }
}
