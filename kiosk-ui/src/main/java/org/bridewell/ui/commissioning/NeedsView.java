package org.bridewell.ui.commissioning;

import static org.bridewell.ui.commissioning.NeedsWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.util.List;
import org.bridewell.core.commissioning.AreaNeeds;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.NeedsFile;
import org.bridewell.core.commissioning.NeedsReport;
import org.bridewell.core.commissioning.NeedsService;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.AccessNavigation;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/// What people in custody needed in one month: a sentence, then chart and table side by side.
@Route(NeedsNavigation.NEEDS)
@PageTitle("Needs · Bridewell")
@RolesAllowed(Role.Names.COMMISSIONER)
public class NeedsView extends DeskPage implements HasUrlParameter<String> {
  private static final List<Measure> NEEDS =
      List.of(
          Measure.ALCOHOL_NEED,
          Measure.ALCOHOL_LOWER,
          Measure.ALCOHOL_INCREASING,
          Measure.ALCOHOL_HIGHER,
          Measure.ALCOHOL_DEPENDENCE);
  private static final List<Measure> BASE = List.of(Measure.SCREENED, Measure.DETAINED);
  private static final List<Measure> STEPS =
      List.of(
          Measure.ALCOHOL_NEED,
          Measure.REFERRAL_OFFERED,
          Measure.REFERRAL_ACCEPTED,
          Measure.REFERRED,
          Measure.ATTENDED);

  private final NeedsService needs;
  private final Actor actor;

  public NeedsView(NeedsService needs, CurrentActor current) {
    this.needs = needs;
    this.actor = current.get();
    tabs(List.of(Tab.of(TEXTS.get("tab.needs"), NeedsView.class, true)));
    signedIn(
        actor.displayName(),
        TEXTS.get("role"),
        new ActionButton(TEXTS.get("signOut"), AccessNavigation::signOut).small());
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String month) {
    List<YearMonth> months = needs.months(actor);
    if (months.isEmpty()) {
      page(
          new Head(TEXTS.get("title.none"), ""),
          EmptyNote.desk(Tone.PLAIN, Icon.INFO, TEXTS.get("none"), TEXTS.get("none.why")));
      return;
    }
    YearMonth shown =
        months.stream()
            .filter(known -> known.toString().equals(month))
            .findFirst()
            .orElse(months.getFirst());
    show(needs.report(shown, actor), months);
  }

  private void show(NeedsReport report, List<YearMonth> months) {
    page(
        head(report, months),
        say(report.whole()),
        needSheet(TEXTS.get("bySuite"), TEXTS.get("all.suites"), report, report.suites()),
        needSheet(TEXTS.get("byDistrict"), TEXTS.get("all.districts"), report, report.districts()),
        helpSheet(report),
        definitions());
  }

  private Head head(NeedsReport report, List<YearMonth> months) {
    String line =
        report.release().isPresent()
            ? "line.released"
            : report.monthIsOver() ? "line" : "line.soFar";
    var month =
        new FieldSelect<>(TEXTS.get("month"), months, NeedsWords::month, TEXTS.get("month.choose"))
            .labelUnseen();
    month.setValue(report.month());
    month.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            NeedsNavigation.toMonth(change.getValue());
          }
        });
    return new Head(
            TEXTS.get("title", NeedsWords.month(report.month())),
            TEXTS.get(line, NeedsWords.moment(report.countedAt()), NeedsWords.release(report)))
        .actions(month, download(report.month()));
  }

  /// The file is made, and audited, when it is asked for.
  private Component download(YearMonth month) {
    var link =
        new Anchor(
            DownloadHandler.fromInputStream(
                event -> {
                  NeedsFile file = needs.csv(month, actor);
                  return new DownloadResponse(
                      new ByteArrayInputStream(file.content()),
                      file.name(),
                      "text/csv;charset=utf-8",
                      file.content().length);
                }),
            "");
    link.addClassName("bw-btn");
    link.add(Icon.DOWNLOAD.create(), new Span(TEXTS.get("download")));
    return link;
  }

  private static Component say(AreaNeeds whole) {
    var sentence = new Paragraph();
    sentence
        .getElement()
        .appendChild(
            Dom.bold(NeedsWords.need(whole)), Element.createText(" " + NeedsWords.help(whole)));
    var say = new Div(sentence, NeedsCharts.cover(whole));
    say.addClassName("dk-say");
    return say;
  }

  private static Component needSheet(
      String title, String all, NeedsReport report, List<AreaNeeds> areas) {
    var pair =
        new Div(
            NeedsCharts.shares(all, report.whole(), areas, NEEDS),
            NeedsTable.of(title, report.whole(), areas, NEEDS, BASE));
    pair.addClassNames("dk-pairing", "dk-pairing--multiples");
    pair.setClassName("is-wide", areas.size() > 5);
    return new Sheet(title, pair, rule(report)).headEnd(note("note.needs"));
  }

  private static Component helpSheet(NeedsReport report) {
    var tables =
        new Div(
            NeedsTable.of(
                TEXTS.get("help.bySuite"), report.whole(), report.suites(), STEPS, List.of()),
            NeedsTable.of(
                TEXTS.get("help.byDistrict"),
                report.whole(),
                report.districts(),
                STEPS,
                List.of()));
    tables.addClassName("dk-stack");
    var pair = new Div(NeedsCharts.steps(report.whole(), STEPS), tables);
    pair.addClassNames("dk-pairing", "is-wide");
    return new Sheet(TEXTS.get("help"), pair, rule(report)).headEnd(note("note.help"));
  }

  private static Component definitions() {
    var list = new DescriptionList();
    for (Measure measure : Measure.values()) {
      list.add(
          new DescriptionList.Term(NeedsWords.measure(measure)),
          new DescriptionList.Description(NeedsWords.definition(measure)));
    }
    list.addClassName("dk-kv");
    return new Sheet(TEXTS.get("definitions"), list);
  }

  private static Component rule(NeedsReport report) {
    var rule = new Paragraph(NeedsTable.hidden(report.hiddenUpTo()));
    rule.add(" " + NeedsWords.rule(report));
    rule.addClassName("dk-policy");
    return rule;
  }

  private static Component note(String key) {
    var note = new Span(TEXTS.get(key));
    note.addClassNames("dk-small", "dk-soft");
    return note;
  }
}
