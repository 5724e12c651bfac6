package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.bridewell.core.nominal.Scheme;

/// The schemes of a nominal as tags, or the word for none.
final class SchemeTags {
  private SchemeTags() {}

  static Span of(List<Scheme> schemes) {
    var tags = new Span();
    if (schemes.isEmpty()) {
      tags.setText(TEXTS.get("schemes.none"));
    }
    for (var scheme : schemes) {
      var tag = new Span(TEXTS.get("scheme." + scheme));
      tag.addClassNames("dk-tag", "brand");
      tags.add(tag);
      tags.getElement().appendChild(Element.createText(" "));
    }
    return tags;
  }
}
