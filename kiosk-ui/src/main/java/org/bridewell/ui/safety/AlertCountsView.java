package org.bridewell.ui.safety;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.bridewell.core.safety.AlertCountService;
import org.bridewell.core.safety.AlertMonth;
import org.bridewell.core.safety.AlertMonth.Tally;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.instrument.InstrumentNavigation;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.LevelMark;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/// How many alerts a month had, of which kind and level, and what became of them: the clinical
/// safety officer sees whether they come too often to be looked at (HZ-34).
@Route(SafetyNavigation.COUNTS)
@PageTitle("Alerts by month · Bridewell")
@RolesAllowed(Role.Names.SAFETY_OFFICER)
public class AlertCountsView extends Div implements HasUrlParameter<String> {
  private static final Texts TEXTS = Texts.of("safety");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private final AlertCountService counts;
  private final Actor actor;

  AlertCountsView(AlertCountService counts, CurrentActor current) {
    this.counts = counts;
    this.actor = current.get();
  }

  /// The month in the address, or this one; a month to come is this one, too.
  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String month) {
    var now = counts.thisMonth(actor);
    var shown = month(month).filter(each -> !each.isAfter(now)).orElse(now);
    removeAll();
    show(counts.of(shown, actor), now);
  }

  private static Optional<YearMonth> month(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(YearMonth::parse);
    } catch (DateTimeParseException notAMonth) {
      return Optional.empty();
    }
  }

  private void show(AlertMonth month, YearMonth now) {
    var line = month.month().equals(now) ? "counts.line.so-far" : "counts.line";
    var head =
        new Head(
                TEXTS.get("counts.title", MONTH.format(month.month())),
                TEXTS.get(line, month.all().raised(), month.arrivals()))
            .actions(ways(month.month(), now));
    add(
        InstrumentNavigation.desk(actor, SafetyNavigation.COUNTS)
            .page(head, rate(month), kinds(month), definitions()));
  }

  private static Component ways(YearMonth shown, YearMonth now) {
    var ways = new Div(way("counts.before", shown.minusMonths(1)));
    ways.addClassName("bw-row");
    if (shown.isBefore(now)) {
      ways.add(way("counts.after", shown.plusMonths(1)));
    }
    return ways;
  }

  private static RouterLink way(String words, YearMonth month) {
    var link =
        new RouterLink(
            TEXTS.get(words, MONTH.format(month)), AlertCountsView.class, month.toString());
    link.addClassName("bw-btn");
    return link;
  }

  private static Component rate(AlertMonth month) {
    if (month.rate().isEmpty()) {
      return new AlertBar(Tone.INFO, TEXTS.get("counts.nobody"), TEXTS.get("counts.nobody.why"));
    }
    boolean within = month.isWithinTheSetRate();
    return new AlertBar(
        within ? Tone.OK : Tone.DUE,
        TEXTS.get(
            within ? "counts.within" : "counts.above", month.rate().get(), AlertMonth.SET_RATE),
        TEXTS.get(within ? "counts.within.why" : "counts.above.do"));
  }

  private static Component kinds(AlertMonth month) {
    if (month.kinds().isEmpty()) {
      return EmptyNote.desk(
          Tone.PLAIN, Icon.INFO, TEXTS.get("counts.none"), TEXTS.get("counts.none.why"));
    }
    var table =
        new DataTable(TEXTS.get("counts.kinds"))
            .desk()
            .captionUnseen()
            .rowHead(TEXTS.get("counts.kind"))
            .words(TEXTS.get("counts.level"))
            .number(TEXTS.get("counts.raised"))
            .number(TEXTS.get("counts.seen"))
            .number(TEXTS.get("counts.mistaken"))
            .number(TEXTS.get("counts.everywhere"))
            .number(TEXTS.get("counts.middle"))
            .number(TEXTS.get("counts.nearly-all"));
    month
        .kinds()
        .forEach(
            kind ->
                row(
                    table,
                    new Span(TEXTS.get("flag." + kind.flag() + ".short")),
                    new LevelMark(
                        Levels.shape(kind.level()), TEXTS.get("counts.level." + kind.level())),
                    kind.tally()));
    row(table, new Span(TEXTS.get("counts.all")), new Span(""), month.all())
        .addClassName("is-total");
    return new Sheet(TEXTS.get("counts.kinds"), table);
  }

  private static NativeTableRow row(DataTable table, Component kind, Component level, Tally tally) {
    return table.row(
        kind,
        level,
        number(tally.raised()),
        number(tally.seen()),
        number(tally.mistaken()),
        number(tally.onEveryTerminal()),
        new Span(tally.middle().map(AlertCountsView::span).orElse("–")),
        new Span(tally.nearlyAll().map(AlertCountsView::span).orElse("–")));
  }

  private static Span number(int count) {
    return new Span(Integer.toString(count));
  }

  /// 48 s, 3 min 20 s, 2 h 5 min.
  static String span(Duration time) {
    if (time.toMinutes() == 0) {
      return TEXTS.get("counts.seconds", time.toSeconds());
    }
    return time.toHours() == 0
        ? TEXTS.get("counts.minutes", time.toMinutes(), time.toSecondsPart())
        : TEXTS.get("counts.hours", time.toHours(), time.toMinutesPart());
  }

  private static Component definitions() {
    var words = new Paragraph(TEXTS.get("counts.how", AlertMonth.SET_RATE));
    words.addClassName("dk-small");
    return words;
  }
}
