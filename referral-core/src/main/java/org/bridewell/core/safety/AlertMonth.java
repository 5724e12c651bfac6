package org.bridewell.core.safety;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.safety.AlertLog.Raised;

/// What the alerts of a month were and what became of them (HZ-34): alerts that come too often are
/// no longer looked at.
///
/// @param arrivals people who arrived in the month
/// @param kinds the most frequent first
public record AlertMonth(YearMonth month, int arrivals, Tally all, List<Kind> kinds) {
  /// How many alerts that stop the flow of work, 999 or clinician now, there may be for 100
  /// arrivals. A starting value: it awaits the clinical safety officer.
  public static final int SET_RATE = 40;

  /// The alerts of one flag and level.
  public record Kind(SafetyFlag flag, AlertLevel level, Tally tally) {}

  /// Counts of alerts.
  ///
  /// @param seen acknowledged by an officer
  /// @param mistaken called a mistake by whoever raised them
  /// @param onEveryTerminal seen by nobody for so long that every terminal showed them
  /// @param middle of two that were seen, one was seen within this time
  /// @param nearlyAll of twenty that were seen, nineteen were seen within this time
  public record Tally(
      int raised,
      int seen,
      int mistaken,
      int onEveryTerminal,
      Optional<Duration> middle,
      Optional<Duration> nearlyAll) {

    static Tally of(List<Raised> alerts) {
      var waits =
          alerts.stream()
              .flatMap(
                  alert ->
                      alert.seenAt().map(at -> Duration.between(alert.raisedAt(), at)).stream())
              .sorted()
              .toList();
      return new Tally(
          alerts.size(),
          waits.size(),
          count(alerts.stream().filter(Raised::mistaken)),
          count(alerts.stream().filter(Raised::onEveryTerminal)),
          share(waits, 50),
          share(waits, 95));
    }

    /// The nearest rank; empty where none was seen.
    private static Optional<Duration> share(List<Duration> sorted, int percent) {
      return sorted.isEmpty()
          ? Optional.empty()
          : Optional.of(sorted.get((sorted.size() * percent + 99) / 100 - 1));
    }

    private static int count(Stream<Raised> some) {
      return (int) some.count();
    }
  }

  /// Counts the alerts of a month.
  static AlertMonth of(YearMonth month, int arrivals, List<Raised> alerts) {
    return new AlertMonth(month, arrivals, Tally.of(alerts), kinds(alerts));
  }

  private static List<Kind> kinds(List<Raised> alerts) {
    record Key(SafetyFlag flag, AlertLevel level) {}

    Map<Key, List<Raised>> byKind =
        alerts.stream().collect(Collectors.groupingBy(each -> new Key(each.flag(), each.level())));
    return byKind.entrySet().stream()
        .map(
            each ->
                new Kind(each.getKey().flag(), each.getKey().level(), Tally.of(each.getValue())))
        .sorted(
            Comparator.comparing((Kind kind) -> -kind.tally().raised())
                .thenComparing(Kind::level)
                .thenComparing(Kind::flag))
        .toList();
  }

  /// How many alerts that stop the flow there were for 100 arrivals, rounded up; empty where nobody
  /// arrived.
  public Optional<Integer> rate() {
    int stopping =
        kinds.stream()
            .filter(kind -> kind.level() != AlertLevel.OFFICER)
            .mapToInt(kind -> kind.tally().raised())
            .sum();
    return arrivals == 0 ? Optional.empty() : Optional.of(Math.ceilDiv(stopping * 100, arrivals));
  }

  /// Whether there were no more than the set rate allows.
  public boolean isWithinTheSetRate() {
    return rate().map(rate -> rate <= SET_RATE).orElse(true);
  }
}
