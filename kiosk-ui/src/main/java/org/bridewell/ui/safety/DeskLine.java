package org.bridewell.ui.safety;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.access.Account;
import org.bridewell.core.custody.BoardService;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.Emergencies.Told;
import org.bridewell.core.safety.EmergencyState;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.shared.AccountId;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;
import org.springframework.stereotype.Component;

/// What is known of the officer's desk, in words: told, nobody there, told aloud, or seen by whom.
@Component
class DeskLine {
  private static final Texts TEXTS = Texts.of("safety");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final SafetyService safety;
  private final BoardService board;
  private final DeskPresence desks;
  private final CurrentActor current;

  DeskLine(SafetyService safety, BoardService board, DeskPresence desks, CurrentActor current) {
    this.safety = safety;
    this.board = board;
    this.desks = desks;
    this.current = current;
  }

  /// The officers of this suite, where there is anything for them to see.
  List<Account> officers(EmergencyState state) {
    return state.alerts().isEmpty() ? List.of() : safety.officers(current.get());
  }

  /// How far the alerts of a stay have come.
  AlertPanel.News news(EmergencyState state, List<Account> officers) {
    var alerts = state.alerts();
    var line = desks.line(alerts, board.suite(current.get()));
    if (line.isEmpty()) {
      var seen = alerts.stream().map(alert -> told(alert, officers)).distinct().toList();
      return new AlertPanel.News(alerts, String.join(" ", seen), false);
    }
    var words = new ArrayList<String>();
    words.add(line.get().words());
    state.told().stream()
        .filter(each -> isOpen(each, alerts))
        .map(each -> aloud(each, officers))
        .distinct()
        .forEach(words::add);
    words.add(stays(state, officers));
    return new AlertPanel.News(alerts, String.join(" ", words), line.get().shout());
  }

  /// What became of one alert.
  String told(Alert alert, List<Account> officers) {
    return alert
        .seen()
        .map(
            seen ->
                TEXTS.get(
                    "told.seen",
                    nameOf(seen.by(), officers),
                    time(seen.at()),
                    TEXTS.get("action." + seen.action())))
        .orElseGet(() -> TEXTS.get("told.not-seen", time(alert.raisedAt())));
  }

  /// Who stays until somebody takes over, or that nobody is named (HZ-18).
  private String stays(EmergencyState state, List<Account> officers) {
    return state
        .stay()
        .map(stay -> TEXTS.get("stay.who", whoStays(stay.who(), officers), time(stay.at())))
        .orElseGet(() -> TEXTS.get("stay.nobody"));
  }

  private String whoStays(AccountId who, List<Account> officers) {
    if (who.equals(current.get().id())) {
      return current.get().displayName();
    }
    return officers.stream().anyMatch(officer -> officer.id().equals(who))
        ? nameOf(who, officers)
        : TEXTS.get("stay.a-nurse");
  }

  private static String aloud(Told told, List<Account> officers) {
    return TEXTS.get("told.aloud", nameOf(told.to(), officers), time(told.at()));
  }

  private static boolean isOpen(Told told, List<Alert> alerts) {
    return alerts.stream().anyMatch(alert -> alert.id().equals(told.alert()) && alert.isOpen());
  }

  private static String nameOf(AccountId officer, List<Account> officers) {
    return officers.stream()
        .filter(account -> account.id().equals(officer))
        .map(Account::displayName)
        .findFirst()
        .orElse(TEXTS.get("told.an-officer"));
  }

  /// A time as the page writes it.
  static String time(Instant at) {
    return local(at).format(TIME);
  }

  /// A time as the suite's clock shows it.
  static LocalTime local(Instant at) {
    return at.atZone(WallClock.ZONE).toLocalTime();
  }
}
