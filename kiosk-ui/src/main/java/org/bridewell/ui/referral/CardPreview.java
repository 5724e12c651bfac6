package org.bridewell.ui.referral;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Texts;

/// The card as it will be printed, on the screen.
class CardPreview extends Div {
  private static final Texts TEXTS = Texts.of("referral");

  CardPreview(CardWords card) {
    addClassName("bw-a6");
    getElement().setAttribute("role", "group").setAttribute("aria-label", TEXTS.get("card.aloud"));
    add(new H2(card.heading()));
    card.by().ifPresent(by -> add(styled("bw-a6__by", by)));
    var who = styled("bw-a6__who", "");
    who.getElement()
        .appendChild(Dom.bold(card.name()), new Element("br"), Element.createText(card.place()));
    add(who, styled("bw-a6__tel", card.phone()));
    card.open().forEach(line -> add(styled("bw-a6__small", line)));
    var stop = styled("bw-a6__stop", "");
    stop.getElement().appendChild(Element.createText(card.safety() + " "), Dom.bold(card.call()));
    var sooner = new Div();
    card.sooner().forEach(line -> sooner.add(new Paragraph(line)));
    var foot = new Div(sooner);
    foot.addClassName("bw-a6__foot");
    add(stop, foot);
  }

  private static Paragraph styled(String look, String words) {
    var paragraph = new Paragraph(words);
    paragraph.addClassName(look);
    return paragraph;
  }
}
