package org.bridewell.core.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.ItemId;

/// Alerts on one answer, at once, also when the instrument is not finished: nobody waits for a
/// score (HZ-16). A later answer takes no alert back.
final class InstrumentAlerts {
  private final Safety safety;
  private final Set<ItemId> watched;

  InstrumentAlerts(Safety safety, Catalogue catalogue) {
    this.safety = safety;
    this.watched =
        catalogue.versions().stream()
            .flatMap(instrument -> instrument.flags().stream())
            .filter(flag -> flag.alert().isPresent())
            .flatMap(flag -> flag.when().items().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /// True when an answer to the item may alert somebody: looked up once, for every tap asks.
  boolean watches(ItemId item) {
    return watched.contains(item);
  }

  /// The flags that an answer to the item fires now and that alert somebody.
  static List<Flag> fired(SittingView view, ItemId item) {
    return findings(view, item).map(Finding::flag).toList();
  }

  /// Raises the alert of every such flag.
  ///
  /// @return what was found: `PHQ-9 ITEM9_SAFETY`
  List<String> raise(SittingView view, ItemId item, AccountId by, Instant now) {
    var sitting = view.sitting();
    var findings = findings(view, item).toList();
    for (var finding : findings) {
      safety.raise(
          new Alert(
              AlertId.next(),
              sitting.detention(),
              sitting.suite(),
              SafetyFlag.FOUND_IN_SCREENING,
              AlertLevel.of(finding.flag().alert().orElseThrow()),
              by,
              now,
              Optional.empty(),
              finding.name()));
    }
    return findings.stream().map(Finding::name).toList();
  }

  private record Finding(Instrument instrument, Flag flag) {
    String name() {
      return instrument.id().value() + " " + flag.code();
    }
  }

  private static Stream<Finding> findings(SittingView view, ItemId item) {
    var responses = view.plainResponses();
    return view.path().reached().stream()
        .filter(instrument -> alerting(instrument, item).findAny().isPresent())
        .flatMap(
            instrument -> {
              var fired = Scorer.score(instrument, responses).flags();
              return alerting(instrument, item)
                  .filter(fired::contains)
                  .map(flag -> new Finding(instrument, flag));
            });
  }

  private static Stream<Flag> alerting(Instrument instrument, ItemId item) {
    return instrument.flags().stream()
        .filter(flag -> flag.alert().isPresent() && flag.when().items().contains(item));
  }
}
