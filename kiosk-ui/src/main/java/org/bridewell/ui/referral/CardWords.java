package org.bridewell.ui.referral;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bridewell.core.referral.OpeningHours;
import org.bridewell.core.referral.ReferralCard;
import org.bridewell.ui.kit.Texts;

/// The words of the card, the same on the screen and on paper.
///
/// @param by when somebody gets in touch at the latest
/// @param open the opening hours, one line for days that are alike
record CardWords(
    String heading,
    Optional<String> by,
    String name,
    String place,
    String phone,
    List<String> open,
    String safety,
    String call,
    List<String> sooner) {
  private static final Texts TEXTS = Texts.of("referral");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  static CardWords of(ReferralCard card) {
    var by = card.contactBy().map(at -> TEXTS.get("card.by", LocalTimes.longDay(at)));
    return new CardWords(
        TEXTS.get(by.isPresent() ? "card.heading.call" : "card.heading"),
        by,
        card.publicName(),
        card.place(),
        card.phone(),
        hours(card.opening()),
        TEXTS.get("card.safety"),
        TEXTS.get("card.safety.call"),
        List.of(TEXTS.get("card.999"), TEXTS.get("card.111"), TEXTS.get("card.samaritans")));
  }

  /// `Monday to Friday, 09:00 to 17:00`.
  static List<String> hours(List<OpeningHours> opening) {
    var lines = new ArrayList<String>();
    for (int first = 0; first < opening.size(); ) {
      int last = first;
      while (last + 1 < opening.size() && follows(opening.get(last), opening.get(last + 1))) {
        last++;
      }
      lines.add(line(opening.get(first), opening.get(last)));
      first = last + 1;
    }
    return lines;
  }

  private static boolean follows(OpeningHours one, OpeningHours next) {
    return one.day().plus(1) == next.day()
        && one.opens().equals(next.opens())
        && one.closes().equals(next.closes());
  }

  private static String line(OpeningHours first, OpeningHours last) {
    var opens = TIME.format(first.opens());
    var closes = TIME.format(first.closes());
    return first.equals(last)
        ? TEXTS.get("card.hours.one", name(first.day()), opens, closes)
        : TEXTS.get("card.hours", name(first.day()), name(last.day()), opens, closes);
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }
}
