package org.bridewell.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bridewell.core.consent.Question;
import org.bridewell.core.consent.Recipient;
import org.bridewell.core.consent.Signature;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.ui.consent.ConsentView.Answer;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.SignaturePad;
import org.bridewell.ui.kit.Texts;

/// What was decided, and a paper to sign the yes on, or another way of signing.
final class SigningPanel {
  private static final Texts TEXTS = Texts.of("consent");

  private final ServiceEntry service;
  private final Function<Question, Answer> state;
  private final Consumer<Signature> keep;
  private final SignaturePad pad = new SignaturePad(TEXTS.get("sign.here"));
  private final ActionButton keepButton;

  SigningPanel(ServiceEntry service, Function<Question, Answer> state, Consumer<Signature> keep) {
    this.service = service;
    this.state = state;
    this.keep = keep;
    this.keepButton =
        new ActionButton(TEXTS.get("sign.keep"), this::keepStrokes)
            .primary()
            .large()
            .icon(Icon.CHECK);
    keepButton.refuse(TEXTS.get("sign.first"));
    pad.addValueChangeListener(
        change -> {
          if (pad.getValue().isEmpty()) {
            keepButton.refuse(TEXTS.get("sign.first"));
          } else {
            keepButton.allow();
          }
        });
  }

  ActionButton keepButton() {
    return keepButton;
  }

  Component decisions(Runnable change) {
    var said = new UnorderedList();
    said.addClassName("bw-said");
    said.add(line(Question.refer(service.id()), service.name()));
    for (var recipient : Recipient.values()) {
      said.add(line(Question.share(recipient), TEXTS.get("recipient." + recipient)));
    }
    var note = new Paragraph(TEXTS.get("sign.note"));
    note.addClassNames("bw-small", "bw-soft");
    return new Section(
        new H1(TEXTS.get("sign.decided")),
        said,
        note,
        new ActionButton(TEXTS.get("sign.change"), change::run).icon(Icon.UNDO));
  }

  private ListItem line(Question question, String recipient) {
    var answer = state.apply(question);
    var kind = answer.isYes() ? "yes" : answer == Answer.REFUSED ? "no" : "not-asked";
    var icon = answer.isYes() ? Icon.CHECK : answer == Answer.REFUSED ? Icon.CROSS : Icon.DASH;
    var item = new ListItem();
    item.add(icon.create(), new Paragraph(TEXTS.get("said." + kind, recipient)));
    if (answer.isYes()) {
      item.addClassName("is-yes");
    }
    return item;
  }

  Component paper(Component trouble) {
    var clear = new ActionButton(TEXTS.get("sign.clear"), pad::clear);
    var head = new Div(new H2(TEXTS.get("sign.finger")), clear);
    head.addClassName("bw-sign__head");
    var ways =
        new Div(
            new ActionButton(
                    TEXTS.get("sign.mark"), () -> keep.accept(new Signature.WitnessedMark()))
                .icon(Icon.PEN),
            new ActionButton(TEXTS.get("sign.spoken"), () -> keep.accept(new Signature.Spoken()))
                .icon(Icon.SPEECH));
    ways.addClassName("bw-ways");
    return new Section(head, trouble, pad, new H2(TEXTS.get("sign.other")), ways);
  }

  private void keepStrokes() {
    keep.accept(new Signature.Touch(pad.getValue()));
  }
}
