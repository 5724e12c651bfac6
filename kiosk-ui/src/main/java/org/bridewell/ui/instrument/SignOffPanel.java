package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.bridewell.core.instrument.CatalogueEntry;
import org.bridewell.core.instrument.SignOff;
import org.bridewell.core.instrument.SignOffService;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.TickTile;

/// Who signed this version off, and the clinical safety officer's own decision. The name is that of
/// whoever is signed in; the tick says what the signature stands for.
class SignOffPanel extends Sheet {
  private final CatalogueEntry entry;
  private final SignOffService service;
  private final Actor actor;
  private final SerializableRunnable done;
  private final Div trouble = new Div();

  SignOffPanel(
      CatalogueEntry entry, SignOffService service, Actor actor, SerializableRunnable done) {
    super(TEXTS.get("review"));
    this.entry = entry;
    this.service = service;
    this.actor = actor;
    this.done = done;
    add(state());
    if (actor.role() == Role.SAFETY_OFFICER) {
      add(entry.signedOff().isPresent() ? revoking() : signing(), trouble);
    }
    if (entry.signOffs().size() > 1) {
      add(history());
    }
  }

  private Component state() {
    return entry
        .signedOff()
        .map(
            signed ->
                (Component)
                    new Div(
                        DataTable.two(InstrumentWords.review(entry), by(signed)),
                        ItemsSheet.help(signed.note())))
        .orElseGet(
            () ->
                new Div(
                    InstrumentWords.review(entry), ItemsSheet.help(TEXTS.get("review.none.line"))));
  }

  private Component signing() {
    var note = FieldText.lines(TEXTS.get("sign.note"), 3).hint(TEXTS.get("sign.note.hint"));
    var tick = new TickTile(TEXTS.get("sign.tick", actor.displayName(), shortened())).plain();
    var sign = new ActionButton(TEXTS.get("sign", actor.displayName())).primary();
    sign.onTap(
        () -> {
          if (!tick.getValue()) {
            Attempt.say(trouble, TEXTS.get("sign.tick.missing"), TEXTS.get("sign.tick.missing.do"));
            return;
          }
          Attempt.of(trouble, () -> service.sign(entry, note.getValue(), actor), done);
        });
    return form(note, tick, sign);
  }

  private Component revoking() {
    var reason = FieldText.lines(TEXTS.get("revoke.reason"), 3).hint(TEXTS.get("revoke.hint"));
    var revoke =
        new ActionButton(
            TEXTS.get("revoke"),
            () -> Attempt.of(trouble, () -> service.revoke(entry, reason.getValue(), actor), done));
    return form(reason, revoke);
  }

  private Component history() {
    var list = new OrderedList();
    list.addClassName("dk-plain-list");
    for (SignOff decision : entry.signOffs()) {
      list.add(
          new ListItem(
              DataTable.two(TEXTS.get("decision." + decision.decision()), by(decision)),
              ItemsSheet.help(decision.note())));
    }
    return new Div(new Paragraph(TEXTS.get("review.history")), list);
  }

  static Div form(Component... parts) {
    var form = new Div(parts);
    form.addClassNames("dk-stack", "dk-decide");
    return form;
  }

  private String by(SignOff signed) {
    return TEXTS.get("review.by", signed.signedAs(), InstrumentWords.moment(signed.at()));
  }

  private String shortened() {
    return entry.sha256().substring(0, 12);
  }
}
