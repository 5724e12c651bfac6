package org.bridewell.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.CaseloadFilter.Sort;
import org.bridewell.core.referral.CaseloadItem;
import org.bridewell.core.referral.CaseloadPage;
import org.bridewell.core.referral.Trigger;
import org.bridewell.core.referral.Urgency;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.Texts;

/// The rows of a caseload: why each is here, who it is, what comes next and who does it.
final class CaseloadTable {
  private static final Texts TEXTS = Texts.of("referral");
  private final LocalTimes times;
  private final CaseloadFilter filter;
  private final BiConsumer<CaseloadItem, Boolean> pick;
  private final List<RowTick> ticks = new ArrayList<>();

  /// @param pick takes which rows are picked
  CaseloadTable(LocalTimes times, CaseloadFilter filter, BiConsumer<CaseloadItem, Boolean> pick) {
    this.times = times;
    this.filter = filter;
    this.pick = pick;
  }

  /// Groups stand where the list is sorted by urgency; with their counts where they hold their
  /// whole queues.
  DataTable of(CaseloadPage page) {
    var all = new RowTick(TEXTS.get("pick.all"), now -> ticks.forEach(tick -> tick.pick(now)));
    var table =
        new DataTable(TEXTS.get("caseload.caption"))
            .captionUnseen()
            .desk()
            .head(all, DataTable.Column.WORDS, false);
    sortable(table, Sort.DUE, "column.due", DataTable.Column.WORDS);
    sortable(table, Sort.PERSON, "column.person", DataTable.Column.ROW_HEAD);
    sortable(table, Sort.ARREST, "column.from", DataTable.Column.WORDS);
    table
        .words(TEXTS.get("column.need"))
        .words(TEXTS.get("column.last"))
        .words(TEXTS.get("column.next"));
    sortable(table, Sort.OWNER, "column.owner", DataTable.Column.WORDS);
    table.words("");
    var headed = EnumSet.noneOf(Urgency.class);
    for (var item : page.items()) {
      if (filter.sort() == Sort.URGENCY && headed.add(item.urgency())) {
        table.group(head(item.urgency(), page), TEXTS.get("queue." + item.urgency() + ".note"));
      }
      table.row(
          tick(item),
          due(item),
          person(item),
          from(item),
          need(item),
          last(item),
          next(item),
          owner(item),
          record(item));
    }
    return table;
  }

  /// A head that sorts; sorting by what it is sorted by goes back to urgency.
  private void sortable(DataTable table, Sort sort, String words, DataTable.Column column) {
    boolean now = filter.sort() == sort;
    var link = new RouterLink(TEXTS.get(words), CaseloadView.class);
    link.setQueryParameters(CaseloadAddress.of(filter.sorted(now ? Sort.URGENCY : sort)));
    link.getElement().setAttribute("title", TEXTS.get(now ? "sort.back" : "sort.by"));
    table.head(link, column, now);
  }

  private RowTick tick(CaseloadItem item) {
    var tick =
        new RowTick(
            TEXTS.get("pick", item.familyName(), item.givenName()), now -> pick.accept(item, now));
    ticks.add(tick);
    return tick;
  }

  private static Component record(CaseloadItem item) {
    var link = ReferralNavigation.linkToCase(TEXTS.get("contact.record"), item.referral());
    link.getElement()
        .setAttribute("data-key", "r")
        .setAttribute(
            "aria-label", TEXTS.get("contact.record.for", item.familyName(), item.givenName()));
    return link;
  }

  private StateMark head(Urgency urgency, CaseloadPage page) {
    var name = TEXTS.get("queue." + urgency);
    boolean whole = !filter.queue(Optional.empty()).isNarrow();
    var words = whole ? TEXTS.get("group", name, page.queue(urgency).cases()) : name;
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
    var why = TEXTS.get("reason." + item.reason());
    if (item.trigger() == Trigger.VOLUNTARY) {
      return DataTable.two(TEXTS.get("trigger.VOLUNTARY"), why);
    }
    return DataTable.two(
        CaseRecord.triggerTag(item.trigger()),
        item.mustAttendBy()
            .map(by -> TEXTS.get("trigger.by", times.day(by)) + " · " + why)
            .orElse(why));
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
