package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bridewell.core.nominal.Conference;
import org.bridewell.core.nominal.Scheme;
import org.bridewell.ui.kit.WallClock;

/// How conferences are named.
final class ConferenceWords {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.UK).withZone(WallClock.ZONE);

  private ConferenceWords() {}

  static String question(Conference.Question question, String name, Scheme scheme) {
    return TEXTS.get("question." + question, name, TEXTS.get("scheme." + scheme));
  }

  static String moment(Instant at) {
    return MOMENT.format(at);
  }
}
