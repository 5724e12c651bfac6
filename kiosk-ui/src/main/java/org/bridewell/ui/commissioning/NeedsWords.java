package org.bridewell.ui.commissioning;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bridewell.core.commissioning.AreaNeeds;
import org.bridewell.core.commissioning.Group;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.NeedsReport;
import org.bridewell.core.commissioning.ProtectedCount;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.bridewell.core.commissioning.ProtectedCount.Withheld;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;

/// How months, counts and measures are written.
final class NeedsWords {
  static final Texts TEXTS = Texts.of("commissioning");

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.UK).withZone(WallClock.ZONE);

  private NeedsWords() {}

  static String month(YearMonth month) {
    return MONTH.format(month);
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  static String measure(Measure measure) {
    return TEXTS.get("measure." + measure);
  }

  static String definition(Measure measure) {
    return TEXTS.get("definition." + measure);
  }

  static String group(Group group) {
    return TEXTS.get("group." + group);
  }

  /// The people that these are a part of.
  static String outOf(Measure measure) {
    return measure.group().map(NeedsWords::measure).orElseGet(() -> TEXTS.get("outOf.nobody"));
  }

  static String source(Measure measure) {
    return TEXTS.get(
        "source." + measure.asked().map(Measure::name).orElseGet(() -> measure.family().name()));
  }

  /// For how many of the people screened it can be told at all.
  static String complete(AreaNeeds whole, Measure measure) {
    return measure
        .asked()
        .map(
            asked ->
                whole
                    .percentAsked(measure)
                    .map(percent -> TEXTS.get("complete.asked", percent))
                    .orElseGet(() -> TEXTS.get("complete.notShown")))
        .orElseGet(() -> TEXTS.get("complete.all"));
  }

  /// A count as it stands in a sentence or beside a bar.
  static String count(ProtectedCount count) {
    return switch (count) {
      case Shown(int people) -> String.format(Locale.UK, "%,d", people);
      case Hidden(int upTo) -> TEXTS.get("hidden", upTo);
      case LeftOut() -> TEXTS.get("leftOut");
      case Withheld() -> TEXTS.get("withheld");
    };
  }

  /// The rule, and how much it took beside it to keep the hidden numbers hidden.
  static String rule(NeedsReport report) {
    var rule = TEXTS.get("rule", report.hiddenUpTo());
    return report.withheld() == 0
        ? rule
        : rule + " " + TEXTS.get("rule.withheld", report.withheld());
  }

  /// The release that is shown, or that none is.
  static String release(NeedsReport report) {
    return report.release().orElseGet(() -> TEXTS.get("release.none"));
  }

  /// How common the need was, or that it cannot be told.
  static String need(AreaNeeds whole) {
    return whole
        .percentOfGroup(Measure.ALCOHOL_NEED)
        .map(percent -> TEXTS.get("say.need", percent))
        .orElseGet(() -> TEXTS.get("say.needNotShown"));
  }

  /// With what the share was made, and how far people got towards help.
  static String help(AreaNeeds whole) {
    return TEXTS.get(
        "say.help",
        count(whole.people(Measure.ALCOHOL_NEED)),
        count(whole.people(Measure.SCREENED)),
        count(whole.people(Measure.REFERRAL_ACCEPTED)),
        count(whole.people(Measure.ATTENDED)));
  }
}
