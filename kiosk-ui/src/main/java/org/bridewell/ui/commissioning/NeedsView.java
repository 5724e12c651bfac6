package org.bridewell.ui.commissioning;

import static org.bridewell.ui.commissioning.NeedsWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.commissioning.AreaNeeds;
import org.bridewell.core.commissioning.NeedsReport;
import org.bridewell.core.commissioning.NeedsService;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Sheet;
import org.jspecify.annotations.Nullable;

/// What people in custody needed in one month: a sentence, then chart and table side by side.
@Route(NeedsNavigation.NEEDS)
@PageTitle("Needs · Bridewell")
@RolesAllowed(Role.Names.COMMISSIONER)
public class NeedsView extends CommissionerPage {
  private final NeedsService needs;
  private final Actor actor;

  public NeedsView(NeedsService needs, CurrentActor current) {
    super(current.get());
    this.needs = needs;
    this.actor = current.get();
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String month) {
    var months = needs.months(actor);
    asked(months, month)
        .ifPresentOrElse(
            known -> show(needs.report(known, actor), months.all()),
            () -> showThatThereIsNone(TEXTS.get("title.none")));
  }

  private void show(NeedsReport report, List<YearMonth> months) {
    var parts = new ArrayList<Component>();
    parts.add(say(report.whole()));
    for (NeedsSection section : NeedsSection.values()) {
      parts.add(sheet(section, "bySuite", report, report.suites()));
      if (section == NeedsSection.KINDS) {
        parts.add(sheet(section, "byDistrict", report, report.districts()));
        parts.add(sheet(section, "byGroup", report, groups(report)));
      }
    }
    parts.add(new Sheet(TEXTS.get("definitions"), DefinitionTable.of(report), rule(report)));
    page(head(report, months), parts.toArray(Component[]::new));
  }

  private static List<AreaNeeds> groups(NeedsReport report) {
    return report.groups().entrySet().stream()
        .map(each -> new AreaNeeds(NeedsWords.group(each.getKey()), each.getValue().people()))
        .toList();
  }

  private Head head(NeedsReport report, List<YearMonth> months) {
    String line =
        report.release().isPresent()
            ? "line.released"
            : report.monthIsOver() ? "line" : "line.soFar";
    return new Head(
            TEXTS.get("title", NeedsWords.month(report.month())),
            TEXTS.get(line, NeedsWords.moment(report.countedAt()), NeedsWords.release(report)))
        .actions(
            chooseMonth(months, report.month(), NeedsNavigation::toMonth),
            download(() -> needs.csv(report.month(), actor)));
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

  private static Component sheet(
      NeedsSection section, String by, NeedsReport report, List<AreaNeeds> areas) {
    String title = TEXTS.get("section." + section, TEXTS.get(by));
    var chart =
        section.inPercent()
            ? NeedsCharts.shares(section, report.whole(), areas)
            : NeedsCharts.people(section, report.whole());
    var pair = new Div(chart, NeedsTable.of(title, section, report.whole(), areas));
    pair.addClassName("dk-pairing");
    pair.setClassName("dk-pairing--multiples", section.inPercent());
    pair.setClassName("is-wide", areas.size() > 5);
    return new Sheet(title, pair, rule(report)).headEnd(note("note." + section));
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
