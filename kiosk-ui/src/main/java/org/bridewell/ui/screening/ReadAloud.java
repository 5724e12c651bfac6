package org.bridewell.ui.screening;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;

/// Reads the page aloud at a tap, by a voice of this device alone, beside the advice that others
/// may hear it (HZ-36). It is not there where the device has no voice.
@Tag("bw-read")
@JsModule("./bridewell/read.ts")
class ReadAloud extends Div {
  ReadAloud(Texts texts) {
    getElement().setAttribute("hidden", true);
    var button = new NativeButton(texts.get("read"));
    button.addComponentAsFirst(Icon.SPEAKER.create());
    button.addClassName("bw-btn");
    button
        .getElement()
        .setAttribute("type", "button")
        .setAttribute("title", texts.get("read.private"));
    add(button);
  }
}
