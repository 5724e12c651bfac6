package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.bridewell.core.instrument.PageReview;
import org.bridewell.core.instrument.PageReviewService;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;

/// The pages of care, and who answers for their facts and wordings by name.
@Route(InstrumentNavigation.PAGES)
@PageTitle("Pages of care · Bridewell")
@RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN, Role.Names.AUDITOR})
public class PagesView extends Div {
  private final PageReviewService service;
  private final Actor actor;
  private final Div list = new Div();
  private final Div trouble = new Div();

  PagesView(PageReviewService service, CurrentActor current) {
    this.service = service;
    this.actor = current.get();
    list.addClassName("dk-stack");
    add(
        InstrumentNavigation.desk(actor, InstrumentNavigation.PAGES)
            .page(new Head(TEXTS.get("pages"), TEXTS.get("pages.line")), trouble, list));
    show();
  }

  private void show() {
    list.removeAll();
    service.list().forEach(review -> list.add(sheet(review)));
  }

  private Sheet sheet(PageReview review) {
    var sheet =
        new Sheet(
            TEXTS.get("page." + review.page()),
            new Paragraph(TEXTS.get("page." + review.page() + ".what")),
            state(review));
    if (actor.role() == Role.SAFETY_OFFICER) {
      sheet.add(deciding(review));
    }
    return sheet;
  }

  private static Component state(PageReview review) {
    var words =
        review
            .signed()
            .map(
                signed ->
                    TEXTS.get(
                        review.isCurrent() ? "pages.signed" : "pages.changed",
                        signed.signedAs(),
                        InstrumentWords.moment(signed.at())))
            .orElse(TEXTS.get("pages.awaiting"));
    return ItemsSheet.help(words);
  }

  private Component deciding(PageReview review) {
    var note = new FieldText(TEXTS.get("sign.note"));
    var sign =
        new ActionButton(
            TEXTS.get("sign", actor.displayName()),
            () ->
                Attempt.of(
                    trouble, () -> service.sign(review, note.getValue(), actor), this::show));
    var form = SignOffPanel.form(note, sign);
    if (review.signed().isPresent()) {
      form.add(
          new ActionButton(
              TEXTS.get("revoke"),
              () ->
                  Attempt.of(
                      trouble, () -> service.revoke(review, note.getValue(), actor), this::show)));
    }
    return form;
  }
}
