package org.bridewell.ui.safety;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertStep;
import org.bridewell.core.safety.DeskWatch;
import org.bridewell.core.safety.Reach;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;
import org.springframework.stereotype.Component;

/// What the nurse beside a person is told of the officer's desk: on its way, received, nobody
/// there, or not seen in time (HZ-18, HZ-19).
@Component
class DeskPresence {
  private static final Texts TEXTS = Texts.of("safety");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final DeskWatch watch;
  private final WatchedScreens screens;

  DeskPresence(DeskWatch watch, WatchedScreens screens) {
    this.watch = watch;
    this.screens = screens;
  }

  /// A desk is open on this page, until removed.
  Registration here(UI desk) {
    return screens.desk(desk);
  }

  /// What is known, in words; empty while no alert is open.
  ///
  /// @param shout whether somebody has to be told aloud
  record Line(String words, boolean shout) {}

  /// How far the open alerts about one person came.
  Optional<Line> line(List<Alert> alerts, Suite suite) {
    return watch.reach(suite.id(), alerts).map(reach -> line(reach, suite));
  }

  private Line line(Reach reach, Suite suite) {
    var words = new ArrayList<String>();
    reach.step().ifPresent(step -> words.add(notSeen(step, suite)));
    words.add(desk(reach, suite));
    if (reach.silent() && !reach.nobodyThere()) {
      words.add(TEXTS.get("desk.silent"));
    }
    return new Line(
        String.join(" ", words), reach.nobodyThere() || reach.silent() || reach.step().isPresent());
  }

  private String notSeen(AlertStep step, Suite suite) {
    var aloud = TEXTS.get("desk.aloud");
    if (step == AlertStep.WHOLE_SUITE) {
      return aloud;
    }
    return watch
        .inspectorOf(suite.id())
        .filter(_ -> step == AlertStep.INSPECTOR)
        .map(phone -> aloud + " " + TEXTS.get("alarm.inspector", phone))
        .orElseGet(() -> aloud + " " + TEXTS.get("desk.officers"));
  }

  private static String desk(Reach reach, Suite suite) {
    if (reach.nobodyThere()) {
      return TEXTS.get("desk.nobody", suite.phone());
    }
    return reach
        .receivedAt()
        .map(at -> TEXTS.get("desk.received", time(at)))
        .orElseGet(() -> TEXTS.get("desk.sent", time(reach.raisedAt())));
  }

  private static String time(Instant at) {
    return TIME.format(at.atZone(WallClock.ZONE));
  }
}
