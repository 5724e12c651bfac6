package org.bridewell.ui.instrument;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.CatalogueEntry;
import org.bridewell.core.instrument.Coding;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Offer;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.core.instrument.Topic;
import org.bridewell.core.instrument.Totals;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.StateMark.State;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;

/// How the catalogue says things.
final class InstrumentWords {
  static final Texts TEXTS = Texts.of("instrument");
  private static final Texts SCREENING = Texts.of("screening");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.UK).withZone(WallClock.ZONE);

  private InstrumentWords() {}

  static String topic(Topic topic) {
    return TEXTS.get("topic." + topic);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /// What it asks: “10 questions”, “result slot”.
  static String asks(Instrument instrument) {
    return switch (instrument.scoring()) {
      case ScoringRule.Slot _ -> TEXTS.get("asks.slot");
      case ScoringRule.Prompts() -> TEXTS.get("asks.prompts", instrument.items().size());
      case ScoringRule.Sum(), ScoringRule.AnyYes() ->
          TEXTS.get("asks.questions", instrument.items().size());
    };
  }

  static String range(Totals totals) {
    return totals.from() == totals.to()
        ? "" + totals.from()
        : TEXTS.get("range", "" + totals.from(), "" + totals.to());
  }

  /// What to consider, in the order in which the product names it.
  static String actions(Collection<Action> actions) {
    return actions.stream()
        .sorted()
        .map(action -> SCREENING.get("action." + action))
        .collect(Collectors.joining(". "));
  }

  static Optional<String> coding(Optional<Coding> coding) {
    return coding.map(code -> code.system() + " " + code.code());
  }

  static StateMark review(CatalogueEntry entry) {
    return entry.signedOff().isPresent()
        ? new StateMark(State.DONE, TEXTS.get("review.signed"))
        : new StateMark(State.WATCH, TEXTS.get("review.none"));
  }

  static StateMark permission(CatalogueEntry entry) {
    if (entry.instrument().permission().isEmpty()) {
      return new StateMark(State.NONE, TEXTS.get("permission.not-needed"));
    }
    return entry.permission().isPresent()
        ? new StateMark(State.AGREED, TEXTS.get("permission.on-file"))
        : new StateMark(State.HIDDEN, TEXTS.get("permission.missing"));
  }

  static StateMark state(CatalogueEntry entry) {
    return switch (entry.offer()) {
      case Offer.Offered offered when offered.signedOff() ->
          new StateMark(State.AGREED, TEXTS.get("state.in-use"));
      case Offer.Offered _ -> new StateMark(State.AGREED, TEXTS.get("state.in-demo"));
      case Offer.Withheld withheld ->
          new StateMark(State.HIDDEN, TEXTS.get("state." + withheld.reason()));
    };
  }
}
