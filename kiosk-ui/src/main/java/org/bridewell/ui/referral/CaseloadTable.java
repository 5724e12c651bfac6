package org.bridewell.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import org.bridewell.core.referral.CaseloadItem;
import org.bridewell.core.referral.CaseloadPage;
import org.bridewell.core.referral.Urgency;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.Texts;

/// The rows of a caseload: why each is here, who it is, what comes next and who does it.
final class CaseloadTable {
  private static final Texts TEXTS = Texts.of("referral");
  private final LocalTimes times;

  CaseloadTable(LocalTimes times) {
    this.times = times;
  }

  /// @param counted whether the groups hold their whole queues, so that its count is theirs
  DataTable of(CaseloadPage page, boolean counted) {
    var table =
        new DataTable(TEXTS.get("caseload.caption"))
            .captionUnseen()
            .desk()
            .words(TEXTS.get("column.due"))
            .rowHead(TEXTS.get("column.person"))
            .words(TEXTS.get("column.from"))
            .words(TEXTS.get("column.need"))
            .words(TEXTS.get("column.last"))
            .words(TEXTS.get("column.next"))
            .words(TEXTS.get("column.owner"));
    var headed = EnumSet.noneOf(Urgency.class);
    for (var item : page.items()) {
      if (headed.add(item.urgency())) {
        table.group(
            head(item.urgency(), page, counted), TEXTS.get("queue." + item.urgency() + ".note"));
      }
      table.row(
          due(item), person(item), from(item), need(item), last(item), next(item), owner(item));
    }
    return table;
  }

  private static StateMark head(Urgency urgency, CaseloadPage page, boolean counted) {
    var name = TEXTS.get("queue." + urgency);
    var words = counted ? TEXTS.get("group", name, page.queue(urgency).cases()) : name;
    return new StateMark(CaseWords.state(urgency), words);
  }

  private Component due(CaseloadItem item) {
    var due = item.next().dueAt();
    var first = new Span();
    first.getElement().appendChild(Dom.bold(times.dayAndTime(due)));
    first.setClassName("dk-late", due.isBefore(times.now()));
    return DataTable.two(first, times.distance(due));
  }

  private Component person(CaseloadItem item) {
    var name = item.familyName() + (item.givenName().isEmpty() ? "" : ", " + item.givenName());
    return DataTable.two(
        ReferralNavigation.linkToCase(name, item.referral()),
        TEXTS.get("person.line", times.age(item.dateOfBirth()), item.district()));
  }

  private Component from(CaseloadItem item) {
    return DataTable.two(item.suite(), TEXTS.get("arrested", times.day(item.arrestedAt())));
  }

  private Component need(CaseloadItem item) {
    return DataTable.two(TEXTS.get("trigger.voluntary"), TEXTS.get("reason." + item.reason()));
  }

  private Component last(CaseloadItem item) {
    return item.lastTry()
        .map(tried -> DataTable.two(CaseWords.of(tried.what()), times.dayAndTime(tried.at())))
        .orElseGet(
            () ->
                DataTable.two(
                    soft(TEXTS.get("nobody-tried")),
                    TEXTS.get("since", times.dayAndTime(item.sentAt()))));
  }

  private static Component next(CaseloadItem item) {
    var action = new Span();
    action.getElement().appendChild(Dom.bold(CaseWords.of(item.next())));
    return action;
  }

  private static Component owner(CaseloadItem item) {
    return item.owner()
        .<Component>map(owner -> new Span(owner.displayName()))
        .orElseGet(
            () -> {
              var none = new Span(TEXTS.get("no-owner"));
              none.addClassName("dk-late");
              return none;
            });
  }

  private static Span soft(String words) {
    var span = new Span(words);
    span.addClassName("dk-soft");
    return span;
  }
}
