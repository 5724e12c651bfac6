package org.bridewell.ui.safety;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.access.Account;
import org.bridewell.core.custody.BoardService;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertAction;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.PersonFrame.Framed;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.LevelMark;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// The safety questions of one person: each tap is saved at once, and an alert changes the head of
/// the page but never moves a question under a finger.
class SafetyPage {
  private static final Texts TEXTS = Texts.of("safety");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final KioskPage page;
  private final DetentionId detention;
  private final SafetyService safety;
  private final BoardService board;
  private final PersonFrame frames;
  private final DeskPresence desks;
  private final CurrentActor current;

  private final TapKeys taps = new TapKeys();
  private final List<FlagRow> rows = new ArrayList<>();
  private final Div lead;
  private final AlertPanel panel = new AlertPanel(this::openAcknowledging);
  private final Div acknowledging = new Div();
  private final Div trouble = new Div();
  private final Div line = new Div();
  private final ActionButton next;
  private List<Alert> alerts = List.of();

  SafetyPage(
      Framed framed,
      SafetyService safety,
      BoardService board,
      PersonFrame frames,
      DeskPresence desks,
      CurrentActor current,
      Clock clock) {
    this.page = framed.page();
    this.detention = framed.detention().id();
    this.safety = safety;
    this.board = board;
    this.frames = frames;
    this.desks = desks;
    this.current = current;
    lead = lead();
    next =
        new ActionButton(
                TEXTS.get("next"),
                () -> CustodyNavigation.to(CustodyNavigation.SCREENING, detention))
            .primary()
            .large()
            .iconAfter(Icon.NEXT);
    var head = new Div(lead, panel);
    head.addClassName("bw-flags__head");
    page.work("bw-flags", head, acknowledging, line, trouble, list());
    var back = new ActionButton(TEXTS.get("board"), CustodyNavigation::toBoard).icon(Icon.BACK);
    page.actions(List.of(back), List.of(next));
  }

  /// Reads answers and alerts, and shows them.
  void read() {
    var actor = current.get();
    var answers = safety.answers(detention, actor);
    rows.forEach(
        row ->
            Optional.ofNullable(answers.get(row.flag()))
                .ifPresent(answer -> row.show(answer.reply())));
    alerts = safety.alerts(detention, actor);
    show();
  }

  /// As `read`, when something changed or time has passed; while the line is lost, what is shown
  /// stays.
  void readAgain() {
    try {
      read();
      line.removeAll();
    } catch (StoreUnavailable | OutOfScope lost) {
      line.removeAll();
      line.add(new AlertBar(Tone.DUE, TEXTS.get("line-lost"), TEXTS.get("line-lost.do")));
    }
  }

  private void save(FlagRow row, SafetyReply reply) {
    trouble.removeAll();
    try {
      var id = taps.of(row.flag(), reply);
      var at = safety.answer(detention, row.flag(), reply, id, current.get());
      taps.saved(row.flag());
      page.saved().savedAt(local(at));
      row.saved(reply);
    } catch (StoreUnavailable | OutOfScope failed) {
      row.notSaved();
      page.saved().notSaved(TEXTS.get("not-saved"));
      trouble.add(Trouble.bar(failed));
      return;
    }
    readAgain();
  }

  private void show() {
    frames.alertsChanged(page, alerts);
    var officers = alerts.isEmpty() ? List.<Account>of() : safety.officers(current.get());
    rows.forEach(
        row ->
            alertOf(row.flag())
                .ifPresentOrElse(
                    alert -> row.told(alert.level(), told(alert, officers)), row::nothingTold));
    lead.setVisible(alerts.isEmpty());
    panel.show(news(officers));
    if (alerts.stream().noneMatch(Alert::isOpen)) {
      acknowledging.removeAll();
    }
    showNext();
  }

  private Optional<Alert> alertOf(SafetyFlag flag) {
    return alerts.stream().filter(alert -> alert.flag() == flag).findFirst();
  }

  private AlertPanel.News news(List<Account> officers) {
    var suite = board.suite(current.get());
    var firstOpen = alerts.stream().filter(Alert::isOpen).map(Alert::raisedAt).sorted().findFirst();
    if (firstOpen.isEmpty()) {
      var line = alerts.stream().map(alert -> told(alert, officers)).distinct().toList();
      return new AlertPanel.News(alerts, String.join(" ", line), false);
    }
    boolean nobody = !desks.somebodyAt(suite.id());
    var words =
        nobody
            ? TEXTS.get("desk.nobody", suite.phone())
            : TEXTS.get("desk.told", local(firstOpen.get()).format(TIME));
    return new AlertPanel.News(alerts, words, nobody);
  }

  private static String told(Alert alert, List<Account> officers) {
    return alert
        .seen()
        .map(
            seen ->
                TEXTS.get(
                    "told.seen",
                    nameOf(seen.by(), officers),
                    local(seen.at()).format(TIME),
                    TEXTS.get("action." + seen.action())))
        .orElseGet(() -> TEXTS.get("told.not-seen", local(alert.raisedAt()).format(TIME)));
  }

  private static String nameOf(AccountId officer, List<Account> officers) {
    return officers.stream()
        .filter(account -> account.id().equals(officer))
        .map(Account::displayName)
        .findFirst()
        .orElse(TEXTS.get("told.an-officer"));
  }

  /// A hard stop holds back the screening, and only that.
  private void showNext() {
    long missing = rows.stream().filter(row -> !row.isAnswered()).count();
    boolean stopped = alerts.stream().anyMatch(a -> a.isOpen() && a.level() == AlertLevel.CALL_999);
    if (missing > 0) {
      next.refuse(TEXTS.get("missing", missing));
    } else if (stopped) {
      next.refuse(TEXTS.get("stopped"));
    } else {
      next.allow();
    }
  }

  private void openAcknowledging() {
    acknowledging.removeAll();
    acknowledging.add(
        AcknowledgeForm.atTerminal(safety.officers(current.get()), this::acknowledge));
  }

  /// One PIN for all that is open and shown: the flags of a person are one alert to the officer.
  private void acknowledge(AccountId officer, String pin, AlertAction action) {
    for (var alert : alerts.stream().filter(Alert::isOpen).toList()) {
      safety.acknowledge(alert.id(), officer, pin, action, current.get());
    }
    acknowledging.removeAll();
    readAgain();
  }

  private OrderedList list() {
    var list = new OrderedList();
    list.addClassName("bw-flags__list");
    for (var flag : SafetyFlag.asked()) {
      var row = new FlagRow(flag, this::save);
      rows.add(row);
      list.add(row);
    }
    return list;
  }

  private static Div lead() {
    var how = new Paragraph(TEXTS.get("lead"));
    how.addClassName("bw-soft");
    var title = new H1(TEXTS.get("title"));
    var words = new Div(title, how, draft());
    var levels = new UnorderedList();
    levels.addClassName("bw-flags__levels");
    SafetyFlag.asked().stream()
        .map(SafetyFlag::level)
        .distinct()
        .map(level -> new LevelMark(Levels.shape(level), TEXTS.get("legend." + level)))
        .map(ListItem::new)
        .forEach(levels::add);
    var lead = new Div(words, levels);
    lead.addClassName("bw-lead");
    return lead;
  }

  private static Component draft() {
    return new Badge(Tone.INFO, Icon.PEN, TEXTS.get("draft"));
  }

  private static LocalTime local(Instant at) {
    return at.atZone(WallClock.ZONE).toLocalTime();
  }
}
