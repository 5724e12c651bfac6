package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.nominal.Conference.Agency;
import org.bridewell.core.nominal.EngagementFact;
import org.bridewell.core.nominal.EngagementFact.Side;
import org.bridewell.core.nominal.EngagementService;
import org.bridewell.core.shared.EngagementId;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.PdfLink;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.StateMark.State;

/// How one nominal engages, good and bad, and the extract for a court.
@Route(NominalNavigation.ENGAGEMENT)
@PageTitle("Engagement · Bridewell")
@RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
public class EngagementView extends Div implements BeforeEnterObserver {
  private final EngagementService engagements;
  private final CurrentActor current;
  private final Div trouble = new Div();

  public EngagementView(EngagementService engagements, CurrentActor current) {
    this.engagements = engagements;
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getRouteParameters()
        .get(NominalNavigation.ID)
        .flatMap(EngagementView::id)
        .ifPresentOrElse(this::show, () -> event.rerouteTo(NominalsView.class));
  }

  private static Optional<NominalId> id(String text) {
    try {
      return Optional.of(new NominalId(UUID.fromString(text)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private void show(NominalId nominal) {
    removeAll();
    var page = new Div(trouble, facts(nominal), add(nominal));
    page.addClassName("dk-stack");
    if (current.get().role() == Role.HUB) {
      page.add(extract(nominal));
    }
    add(
        HubDesk.page(current.get(), NominalNavigation.NOMINALS)
            .page(
                new Head(TEXTS.get("engagement"), TEXTS.get("engagement.line"))
                    .back(NominalNavigation.record(TEXTS.get("conference.record"), nominal)),
                page));
  }

  private Sheet facts(NominalId nominal) {
    var all = engagements.of(nominal, current.get());
    if (all.isEmpty()) {
      return new Sheet(TEXTS.get("engagement.facts"), new Span(TEXTS.get("engagement.empty")));
    }
    var table =
        new DataTable(TEXTS.get("engagement.facts"))
            .desk()
            .look("is-flush")
            .captionUnseen()
            .rowHead(TEXTS.get("engagement.what"))
            .words(TEXTS.get("engagement.side"))
            .words(TEXTS.get("engagement.on"))
            .words(TEXTS.get("engagement.source"))
            .words("");
    for (var fact : all) {
      table.row(
          new Span(fact.words()),
          new StateMark(
              fact.side() == Side.GOOD ? State.DONE : State.WATCH,
              TEXTS.get("side." + fact.side())),
          new Span(HubDates.of(fact.on())),
          DataTable.two(TEXTS.get("agency." + fact.source()), fact.byName()),
          strike(nominal, fact));
    }
    return new Sheet(TEXTS.get("engagement.facts"), table);
  }

  private Component strike(NominalId nominal, EngagementFact fact) {
    var reason = new FieldText(TEXTS.get("engagement.strike.why")).labelUnseen();
    reason.placeholder(TEXTS.get("engagement.strike.why"));
    var strike =
        new ActionButton(
                TEXTS.get("engagement.strike"),
                () ->
                    attempt(
                        nominal,
                        () -> engagements.strike(nominal, fact.id(), reason.text(), current.get())))
            .small();
    strike
        .getElement()
        .setAttribute("aria-label", TEXTS.get("engagement.strike") + " " + HubDates.of(fact.on()));
    var both = new Div(reason, strike);
    both.addClassName("dk-row-actions");
    return both;
  }

  private Sheet add(NominalId nominal) {
    var what = new FieldText(TEXTS.get("engagement.what"));
    var side =
        new FieldSelect<>(
            TEXTS.get("engagement.side"), List.of(Side.values()), s -> TEXTS.get("side." + s));
    var on = new FieldDate(TEXTS.get("engagement.on"));
    var source =
        new FieldSelect<>(
            TEXTS.get("engagement.source"),
            List.of(Agency.values()),
            a -> TEXTS.get("agency." + a));
    var fields = new Div(what, side, on, source);
    fields.addClassName("dk-form-row");
    return new Sheet(
        TEXTS.get("engagement.add"),
        fields,
        new ActionButton(
            TEXTS.get("engagement.add.do"),
            () -> {
              if (side.chosen().isEmpty()) {
                side.wrong(TEXTS.get("missing"));
              } else if (on.date().isEmpty()) {
                on.wrong(TEXTS.get("missing"));
              } else if (source.chosen().isEmpty()) {
                source.wrong(TEXTS.get("missing"));
              } else {
                var fact =
                    new EngagementFact(
                        EngagementId.next(),
                        on.date().orElseThrow(),
                        side.chosen().orElseThrow(),
                        what.text(),
                        source.chosen().orElseThrow(),
                        current.get().displayName());
                attempt(nominal, () -> engagements.add(nominal, fact, current.get()));
              }
            }));
  }

  private Sheet extract(NominalId nominal) {
    var from = new FieldDate(TEXTS.get("extract.from"));
    var until = new FieldDate(TEXTS.get("extract.until"));
    var consent = new FieldDate(TEXTS.get("extract.consent"));
    var fields = new Div(from, until, consent);
    fields.addClassName("dk-form-row");
    var made = new Div();
    made.getElement().setAttribute("role", "status");
    var make =
        new ActionButton(
            TEXTS.get("extract.do"),
            () -> {
              made.removeAll();
              var missing =
                  List.of(from, until, consent).stream()
                      .filter(field -> field.date().isEmpty())
                      .findFirst();
              missing.ifPresentOrElse(
                  field -> field.wrong(TEXTS.get("missing")),
                  () -> make(nominal, from, until, consent, made));
            });
    return new Sheet(
        TEXTS.get("extract"), new Paragraph(TEXTS.get("extract.why")), fields, make, made);
  }

  private void make(
      NominalId nominal, FieldDate from, FieldDate until, FieldDate consent, Div made) {
    trouble.removeAll();
    try {
      var extract =
          engagements.extract(
              nominal,
              from.date().orElseThrow(),
              until.date().orElseThrow(),
              consent.date().orElseThrow(),
              current.get());
      made.add(
          new PdfLink(
              TEXTS.get("extract.open", extract.facts().size()),
              "court-extract.pdf",
              () -> CourtExtractPdf.of(extract)));
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      made.add(Trouble.bar(failed));
    }
  }

  private void attempt(NominalId nominal, SerializableRunnable action) {
    trouble.removeAll();
    try {
      action.run();
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
      return;
    }
    show(nominal);
  }
}
