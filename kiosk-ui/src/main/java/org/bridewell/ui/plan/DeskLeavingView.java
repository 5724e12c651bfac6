package org.bridewell.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.plan.Departure.Answer;
import org.bridewell.core.plan.Departure.Way;
import org.bridewell.core.plan.DepartureService;
import org.bridewell.core.plan.DepartureSheet;
import org.bridewell.core.plan.OpenItem;
import org.bridewell.core.plan.SuiteTransferService;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.OfficerFrame;
import org.bridewell.ui.custody.OfficerPage;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.PdfLink;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Texts;

/// The officer settles each open item, prints the escort's copy, and ends the stay.
@Route(CustodyNavigation.DESK_LEAVING + "/:detention")
@PageTitle("Before the person leaves · Bridewell")
@RolesAllowed(Role.Names.OFFICER)
public class DeskLeavingView extends OfficerPage {
  private static final Texts TEXTS = Texts.of("leaving");

  private final DepartureService service;
  private final SuiteTransferService transfers;
  private final PersonFrame persons;

  DeskLeavingView(
      DepartureService service,
      SuiteTransferService transfers,
      OfficerFrame frames,
      PersonFrame persons,
      CurrentActor current) {
    super(frames, current);
    this.service = service;
    this.transfers = transfers;
    this.persons = persons;
  }

  @Override
  protected void show(DetentionId id) {
    var detention = detention(id);
    var sheet = service.open(id, actor());
    var list = new UnorderedList();
    list.addClassName("bw-rows");
    sheet.items().forEach(item -> list.add(row(item, sheet)));
    var open = new Sheet(TEXTS.get("open"), new Paragraph(TEXTS.get("lead.officer")), list);
    lay(detention, CustodyNavigation.DESK_LEAVING, open, leaving(sheet));
  }

  private ListItem row(OpenItem item, DepartureSheet sheet) {
    var words = new Div();
    words
        .getElement()
        .appendChild(
            new Element("b").setText(ItemWords.of(item, sheet)),
            new Element("small").setText(ItemWords.advice(item)));
    var row = new ListItem(words);
    sheet
        .answer(item)
        .ifPresentOrElse(
            answered ->
                row.add(
                    new Div(
                        TEXTS.get(
                            "copy.answered",
                            TEXTS.get("answer." + answered.answer()),
                            answered.words(),
                            answered.byName()))),
            () -> row.add(answering(item, sheet.detention().id())));
    return row;
  }

  private Div answering(OpenItem item, DetentionId id) {
    var words = new FieldText(TEXTS.get("words"));
    var form = new Div(words);
    form.addClassName("bw-row");
    for (var answer : Choice.all(Answer.class, each -> TEXTS.get("answer." + each))) {
      form.add(
          new ActionButton(
              answer.words(),
              () ->
                  attempt(
                      id, () -> service.answer(id, item, answer.value(), words.text(), actor()))));
    }
    return form;
  }

  private Sheet leaving(DepartureSheet sheet) {
    var id = sheet.detention().id();
    var copy =
        new PdfLink(
            TEXTS.get("copy"),
            "escort-copy.pdf",
            () -> EscortPdf.of(service.copy(id, actor()), persons.facts(sheet.detention())));
    if (sheet.departure().isPresent()) {
      return new Sheet(TEXTS.get("left"), copy);
    }
    var way =
        new FieldSelect<>(
            TEXTS.get("way"), List.of(Way.values()), each -> TEXTS.get("way." + each));
    var suite =
        new FieldSelect<>(TEXTS.get("suite"), transfers.otherSuites(actor()), Suite::name)
            .optional(TEXTS.get("suite.when"));
    var place = new FieldText(TEXTS.get("place")).optional(TEXTS.get("escorted"));
    var escort = new FieldText(TEXTS.get("escort")).optional(TEXTS.get("escorted"));
    var received = new FieldText(TEXTS.get("received")).optional(TEXTS.get("escorted"));
    var fields = new Div(way, suite, place, escort, received);
    fields.addClassName("bw-pairs");
    var leave =
        new ActionButton(
                TEXTS.get("leave"),
                () ->
                    way.chosen()
                        .ifPresentOrElse(
                            chosen ->
                                suite
                                    .chosen()
                                    .filter(_ -> chosen == Way.OTHER_SUITE)
                                    .ifPresentOrElse(
                                        next -> send(id, next, escort.text(), received.text()),
                                        () ->
                                            leave(
                                                id,
                                                chosen,
                                                place.text(),
                                                escort.text(),
                                                received.text())),
                            () -> way.wrong(TEXTS.get("way.missing")).focusHere()))
            .primary();
    var missing = sheet.unanswered().size();
    if (missing > 0) {
      leave.refuse(TEXTS.get("leave.open", missing));
    }
    return new Sheet(TEXTS.get("leaving"), fields).foot(copy, leave, leave.reason());
  }

  private void send(DetentionId id, Suite next, String escort, String received) {
    attempt(
        id,
        () -> transfers.send(id, next.id(), escort, received, actor()),
        () -> UI.getCurrent().navigate("desk"));
  }

  private void leave(DetentionId id, Way way, String place, String escort, String received) {
    attempt(
        id,
        () -> service.leave(id, way, place, escort, received, actor()),
        () -> UI.getCurrent().navigate("desk"));
  }
}
