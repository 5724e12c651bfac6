package org.bridewell.ui.draft;

import static org.bridewell.ui.draft.DraftNavigation.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.draft.DraftService;
import org.bridewell.core.draft.TriedDraft;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.shared.Actor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;

/// The bands of a draft, which FHIR has no place for: entered one by one, each with its source.
class BandsSheet extends Sheet {
  private final TriedDraft tried;
  private final DraftService drafts;
  private final Actor actor;
  private final SerializableConsumer<TriedDraft> done;
  private final Div trouble = new Div();
  private final FieldText code =
      new FieldText(TEXTS.get("band.code")).hint(TEXTS.get("band.code.hint"));
  private final FieldText from = new FieldText(TEXTS.get("band.from")).digits();
  private final FieldText to = new FieldText(TEXTS.get("band.to")).digits();
  private final FieldText title = new FieldText(TEXTS.get("band.title"));
  private final FieldText meaning = FieldText.lines(TEXTS.get("band.meaning"), 2);
  private final FieldText source = new FieldText(TEXTS.get("band.source"));
  private final FieldSelect<Action> action =
      new FieldSelect<>(
          TEXTS.get("band.action"),
          List.of(Action.values()),
          each -> TEXTS.get("action." + each),
          TEXTS.get("band.action.none"));

  BandsSheet(
      TriedDraft tried, DraftService drafts, Actor actor, SerializableConsumer<TriedDraft> done) {
    super(TEXTS.get("bands"));
    this.tried = tried;
    this.drafts = drafts;
    this.actor = actor;
    this.done = done;
    tried
        .instrument()
        .totals()
        .ifPresent(
            totals -> add(new Paragraph(TEXTS.get("bands.line", totals.from(), totals.to()))));
    if (!bands().isEmpty()) {
      add(table());
    }
    var add = new ActionButton(TEXTS.get("band.add"), () -> Attempt.of(trouble, this::addOne));
    var form = new Div(code, from, to, title, meaning, source, action, trouble, add);
    form.addClassNames("dk-stack", "dk-decide");
    add(form);
  }

  private List<Band> bands() {
    return tried.instrument().bands();
  }

  private Component table() {
    var table =
        new DataTable(TEXTS.get("bands"))
            .desk()
            .captionUnseen()
            .rowHead(TEXTS.get("band.code"))
            .words(TEXTS.get("band.totals"))
            .words(TEXTS.get("band.meaning"))
            .words("");
    for (Band band : bands()) {
      table.row(
          new Span(band.code()),
          new Span(band.totals().map(each -> each.from() + "–" + each.to()).orElse("")),
          DataTable.two(band.title(), band.meaning()),
          new ActionButton(
                  TEXTS.get("remove", band.code()),
                  () -> Attempt.of(trouble, () -> enter(without(band))))
              .small());
    }
    return table;
  }

  private List<Band> without(Band band) {
    return bands().stream().filter(each -> !each.equals(band)).toList();
  }

  private void addOne() {
    if (!from.text().matches("[0-9]{1,5}")
        || !to.text().matches("[0-9]{1,5}")
        || !code.text().matches("[A-Z][A-Z0-9_]{0,39}")) {
      Attempt.say(trouble, "band.unclear");
      return;
    }
    var band =
        new Band(
            code.text(),
            Optional.of(new Totals(Integer.parseInt(from.text()), Integer.parseInt(to.text()))),
            title.text(),
            meaning.text(),
            source.text(),
            action.chosen().map(Set::of).orElse(Set.of()));
    var more = new ArrayList<>(bands());
    more.add(band);
    more.sort(Comparator.comparingInt(each -> each.totals().map(Totals::from).orElse(0)));
    enter(more);
  }

  private void enter(List<Band> bands) {
    done.accept(drafts.enterBands(tried.draft(), bands, actor));
  }
}
