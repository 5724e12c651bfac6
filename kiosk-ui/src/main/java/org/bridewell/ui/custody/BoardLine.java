package org.bridewell.ui.custody;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bridewell.core.custody.BoardFacts.Begun;
import org.bridewell.core.custody.BoardFacts.Completed;
import org.bridewell.core.custody.BoardRow;
import org.bridewell.core.custody.Due.Task;
import org.bridewell.core.custody.Due.Urgency;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.Due;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// One person on the board: the whole row is one link to the page where the next thing is done.
class BoardLine extends ListItem {
  private static final Texts TEXTS = Texts.of("custody");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter BORN =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private final BoardRow row;
  private final Clock clock;

  BoardLine(BoardRow row, Urgency urgency, Clock clock) {
    this.row = row;
    this.clock = clock;
    addClassName("bw-board__row");
    add(cell(), name(), what(), marks(), when(urgency));
  }

  /// The plate leads to where the person is moved; the rest of the row to what is due.
  private Anchor cell() {
    var spoken = new Span(TEXTS.get("cell") + " ");
    spoken.addClassName("bw-hidden");
    var detention = row.facts().detention();
    var plate = new Anchor(CustodyNavigation.MOVE + "/" + detention.id().value());
    plate.getElement().setAttribute("router-link", true);
    plate.addClassName("bw-cell");
    plate.add(spoken);
    plate.add(detention.cell());
    return plate;
  }

  private Span name() {
    var detention = row.facts().detention();
    var data = detention.person().data();
    var link = new Anchor(page() + "/" + detention.id().value(), data.name().full());
    link.getElement().setAttribute("router-link", true);
    var today = LocalDate.ofInstant(clock.instant(), WallClock.ZONE);
    var facts =
        row.similarName()
            ? TEXTS.get("board.person.born", data.ageOn(today), BORN.format(data.dateOfBirth()))
            : TEXTS.get("board.person", data.ageOn(today), TEXTS.get("sex." + data.sex()));
    var name = slot("bw-board__name", link);
    name.getElement().appendChild(small(facts));
    return name;
  }

  private String page() {
    return row.due().task() == Task.NOTHING && row.facts().referred()
        ? CustodyNavigation.REFERRAL
        : CustodyNavigation.page(row.due().task());
  }

  private Span what() {
    var task = row.due().task();
    var what = slot("bw-board__what");
    what.getElement()
        .appendChild(new Element("b").setText(TEXTS.get("task." + task)), small(why(task)));
    return what;
  }

  private String why(Task task) {
    var facts = row.facts();
    return switch (task) {
      case ALERT_NOT_SEEN -> TEXTS.get("why.alert");
      case RECEIVE -> TEXTS.get("why.on-the-way");
      case SAFETY_QUESTIONS ->
          TEXTS.get("why.safety", facts.safetyAnswered(), facts.safetyQuestions());
      case BEGIN_SCREENING -> TEXTS.get("why.arrived", time(facts.detention().arrivedAt()));
      case GO_ON_WITH_SCREENING ->
          facts.sitting() instanceof Begun(Instant at, int answered)
              ? TEXTS.get("why.begun", answered, time(at))
              : "";
      case SCREEN_AGAIN -> TEXTS.get("why.unfit");
      case ASK_CONSENT -> TEXTS.get("why.need");
      case ASK_CONSENT_AGAIN -> TEXTS.get("why.put-off");
      case SEND_REFERRAL -> TEXTS.get("why.agreed");
      case ROUSE,
          OBSERVE,
          CHECK_HEAD_INJURY,
          CHECK_WITHDRAWAL,
          GIVE_DOSE,
          REVIEW_PLAN,
          TRY_AGAIN,
          DO_TASK ->
          clock();
      case NOTHING -> nothing();
    };
  }

  /// When it was last done, or why it runs; the soonest clock is the one that is due.
  private String clock() {
    var soonest = row.facts().clocks().getFirst();
    return soonest
        .doneAt()
        .map(at -> TEXTS.get("why.done", time(at)))
        .orElseGet(() -> TEXTS.get("why.since", time(soonest.startedAt())));
  }

  private String nothing() {
    var facts = row.facts();
    if (facts.referred()) {
      return TEXTS.get("why.referred");
    }
    return facts.sitting() instanceof Completed(Instant at)
        ? TEXTS.get("why.screened", time(at))
        : "";
  }

  private Span marks() {
    var marks = slot("bw-board__marks");
    if (row.similarName()) {
      marks.add(new Badge(Tone.DUE, Icon.PEOPLE, TEXTS.get("board.similar")));
    }
    var now = row.facts().detention().whereabouts();
    if (now.isAway()) {
      marks.add(
          new Badge(
              Tone.INFO, Icon.PLACE, TEXTS.get("board.away." + now.where(), time(now.since()))));
    }
    return marks;
  }

  private Span when(Urgency urgency) {
    var when = slot("bw-board__when");
    row.due().at().ifPresent(at -> when.add(times(at, urgency)));
    return when;
  }

  private Component[] times(Instant at, Urgency urgency) {
    boolean since = row.due().task() == Task.ALERT_NOT_SEEN || row.due().task() == Task.RECEIVE;
    var clockTime = time(at);
    if (urgency == Urgency.LATER) {
      return new Component[] {bold(new Span(clockTime))};
    }
    var words = since ? "board.since" : "board.due";
    var second = new Span();
    second.getElement().appendChild(small(TEXTS.get(words, clockTime)));
    return new Component[] {bold(since ? Due.since(at, clock) : Due.brief(at, clock)), second};
  }

  private static Span bold(Component content) {
    var bold = new Element("b").appendChild(content.getElement());
    var holder = new Span();
    holder.getElement().appendChild(bold);
    return holder;
  }

  private static Element small(String words) {
    return new Element("small").setText(words);
  }

  private static Span slot(String look, Component... content) {
    var slot = new Span(content);
    slot.addClassName(look);
    return slot;
  }

  private static String time(Instant at) {
    return TIME.format(ZonedDateTime.ofInstant(at, WallClock.ZONE));
  }
}
