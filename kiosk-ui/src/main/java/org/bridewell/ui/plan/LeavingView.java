package org.bridewell.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.bridewell.core.instrument.ReviewedPage;
import org.bridewell.core.plan.DepartureService;
import org.bridewell.core.plan.DepartureSheet;
import org.bridewell.core.plan.OpenItem;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CarePage;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.PersonFrame.Framed;
import org.bridewell.ui.kit.Card;
import org.bridewell.ui.kit.PdfLink;
import org.bridewell.ui.kit.Reviewed;
import org.bridewell.ui.kit.Texts;

/// What is open before the person leaves, as the nurse sees it; the officer settles it at the desk.
@Route(CustodyNavigation.LEAVING + "/:detention")
@PageTitle("Before the person leaves · Bridewell")
@RolesAllowed(Role.Names.NURSE)
@Reviewed(ReviewedPage.CARE_PLAN)
public class LeavingView extends CarePage {
  private static final Texts TEXTS = Texts.of("leaving");

  private final DepartureService service;
  private final PersonFrame frames;

  LeavingView(DepartureService service, PersonFrame frames, CurrentActor current, Clock clock) {
    super(frames, current, clock);
    this.service = service;
    this.frames = frames;
  }

  @Override
  protected void show(Framed framed) {
    var id = framed.detention().id();
    var sheet = service.open(id, actor());
    var list = new UnorderedList();
    list.addClassName("bw-rows");
    sheet.items().forEach(item -> list.add(row(item, sheet)));
    var card = new Card(TEXTS.get("open"), list);
    if (sheet.items().isEmpty()) {
      card.add(new Paragraph(TEXTS.get("none")));
    }
    var lead = new Div(new H1(TEXTS.get("title")), new Paragraph(TEXTS.get("lead.nurse")));
    lay(framed.page(), "bw-stack", lead, new Div(card));
    var copy =
        new PdfLink(
            TEXTS.get("copy"),
            "escort-copy.pdf",
            () -> EscortPdf.of(service.copy(id, actor()), frames.facts(framed.detention())));
    framed.page().actions(List.of(back(framed), board()), List.of(copy));
  }

  private static ListItem row(OpenItem item, DepartureSheet sheet) {
    var words = new Div();
    words.getElement().appendChild(new Element("b").setText(ItemWords.of(item, sheet)));
    var advice = ItemWords.advice(item);
    if (!advice.isEmpty()) {
      words.getElement().appendChild(new Element("small").setText(advice));
    }
    var answer =
        sheet
            .answer(item)
            .map(
                answered ->
                    TEXTS.get(
                        "copy.answered",
                        TEXTS.get("answer." + answered.answer()),
                        answered.words(),
                        answered.byName()))
            .orElse(TEXTS.get("copy.unanswered"));
    words.getElement().appendChild(new Element("small").setText(answer));
    return new ListItem(words);
  }
}
