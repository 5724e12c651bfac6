package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bridewell.core.nominal.NominalRecord;
import org.bridewell.core.nominal.SchemeFlag;
import org.bridewell.core.nominal.SchemeFlag.ConferenceLink;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.WallClock;

/// Scheme flags with the conference behind each, and the strands that the police set: as bars over
/// the last three years, and in words.
class FlagSheet extends Sheet {
  private static final int YEARS = 3;

  private final LocalDate today;

  FlagSheet(NominalRecord nominal, LocalDate today) {
    super(TEXTS.get("flags"));
    this.today = today;
    var note = new Span(TEXTS.get("flags.note"));
    note.addClassNames("dk-small", "dk-soft");
    headEnd(note);
    add(flags(nominal), strands(nominal));
  }

  private Component flags(NominalRecord nominal) {
    var table =
        new DataTable(TEXTS.get("flags"))
            .desk()
            .look("is-tight", "is-flush")
            .captionUnseen()
            .rowHead(TEXTS.get("flag"))
            .words("" + (today.getYear() - YEARS + 1) + "–" + today.getYear())
            .words(TEXTS.get("from"))
            .words(TEXTS.get("to"))
            .words(TEXTS.get("flag.decided"));
    for (var flag : nominal.schemes()) {
      table.row(
          new Span(TEXTS.get("scheme." + flag.scheme())),
          bar(flag.since(), flag.until()),
          new Span(HubDates.of(flag.since())),
          new Span(flag.until().map(HubDates::of).orElse(TEXTS.get("now"))),
          decided(flag));
    }
    return table;
  }

  private static Component decided(SchemeFlag flag) {
    var both = new Span(link(flag.decidedBy()));
    flag.endedBy().ifPresent(end -> both.add(new Span(TEXTS.get("flag.ended", "")), link(end)));
    return both;
  }

  private static Component link(ConferenceLink conference) {
    return NominalNavigation.conference(
        TEXTS.get("flag.conference", conference.number()), conference.id());
  }

  private Component strands(NominalRecord nominal) {
    if (nominal.strands().isEmpty()) {
      var none = new Paragraph(TEXTS.get("strand.none"));
      none.addClassNames("dk-small", "dk-soft");
      return none;
    }
    var table =
        new DataTable(TEXTS.get("strand.history"))
            .desk()
            .look("is-tight", "is-flush")
            .rowHead(TEXTS.get("strand"))
            .words(TEXTS.get("from"))
            .words(TEXTS.get("strand.review"))
            .words(TEXTS.get("strand.by"))
            .words(TEXTS.get("strand.reason"));
    for (var set : nominal.strands()) {
      table.row(
          TEXTS.get("strand." + set.strand()),
          HubDates.of(LocalDate.ofInstant(set.since(), WallClock.ZONE)),
          HubDates.of(set.reviewOn()),
          set.byName(),
          set.reason());
    }
    return table;
  }

  /// The words of the row say the same.
  private Component bar(LocalDate since, Optional<LocalDate> until) {
    var first = LocalDate.of(today.getYear() - YEARS + 1, 1, 1);
    double days = first.until(LocalDate.of(today.getYear() + 1, 1, 1), ChronoUnit.DAYS);
    double from = share(first, since, days);
    double to = share(first, until.orElse(today), days);
    var piece = new Span();
    piece
        .getStyle()
        .set("inset-inline-start", percent(from))
        .set("inline-size", percent(to - from));
    var line = new Span(piece);
    line.addClassName("dk-timeline");
    line.getElement().setAttribute("aria-hidden", "true");
    if (until.isPresent()) {
      line.addClassName("is-over");
    }
    return line;
  }

  private static double share(LocalDate first, LocalDate day, double days) {
    return Math.clamp(first.until(day, ChronoUnit.DAYS) / days, 0, 1);
  }

  private static String percent(double share) {
    return Math.round(share * 1_000) / 10.0 + "%";
  }
}
