package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.safety.DeskWatch;
import org.bridewell.core.safety.LiveScreens.Heard;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.TerminalId;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/// Names on the desk the terminals of the suite that were on today and are not heard now: no alarm
/// reaches them, and what their nurses tap does not arrive (HZ-32).
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CutOffTerminals extends Div {
  private static final Texts TEXTS = Texts.of("safety");

  private final DeskWatch watch;
  private final Suites suites;
  private final Clock clock;
  private List<String> shown = List.of();

  CutOffTerminals(DeskWatch watch, Suites suites, Clock clock) {
    this.watch = watch;
    this.suites = suites;
    this.clock = clock;
  }

  /// Looks who is heard now.
  void read(SuiteId suite) {
    try {
      show(cutOff(watch.known(suite), clock.instant().minus(DeskWatch.LIVE)), suite);
    } catch (StoreUnavailable lost) {
      shown = List.of();
      removeAll();
    }
  }

  /// The terminals whose last word is older than a moment.
  static List<TerminalId> cutOff(List<Heard> heard, Instant since) {
    var last = new HashMap<TerminalId, Instant>();
    heard.forEach(
        each ->
            each.screen()
                .terminal()
                .ifPresent(terminal -> last.merge(terminal, each.at(), CutOffTerminals::later)));
    return last.entrySet().stream()
        .filter(entry -> entry.getValue().isBefore(since))
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private void show(List<TerminalId> cutOff, SuiteId suite) {
    var names =
        cutOff.isEmpty()
            ? List.<String>of()
            : suites.terminals().stream()
                .filter(
                    terminal -> terminal.suite().equals(suite) && cutOff.contains(terminal.id()))
                .map(Suites.Terminal::name)
                .sorted(Comparator.naturalOrder())
                .toList();
    if (names.equals(shown)) {
      return;
    }
    shown = names;
    removeAll();
    if (!names.isEmpty()) {
      var list = names.stream().collect(Collectors.joining(", "));
      add(new AlertBar(Tone.DUE, TEXTS.get("desk.cut-off", list), TEXTS.get("desk.cut-off.do")));
    }
  }
}
