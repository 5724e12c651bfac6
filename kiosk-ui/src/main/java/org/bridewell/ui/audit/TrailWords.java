package org.bridewell.ui.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.ui.kit.Texts;

/// The trail's codes in words. What is no code of ours is shown as it stands: somebody put it
/// there.
final class TrailWords {
  static final Texts TEXTS = Texts.of("audit");

  /// A hyphen at which a line does not end.
  private static final String NO_BREAK = "\u2011";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private TrailWords() {}

  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  static String action(AuditAction action) {
    return TEXTS.get("action." + action);
  }

  static String action(String stored) {
    return TEXTS.find("action." + stored).orElse(stored);
  }

  static String role(String stored) {
    return TEXTS.find("role." + stored).orElse(stored);
  }

  /// `sitting:0199…-7f3a20c6` as “Screening 7F3A‑20C6”.
  static String subject(String stored) {
    int colon = stored.indexOf(':');
    String kind = colon < 0 ? stored : stored.substring(0, colon);
    String words = TEXTS.find("subject." + kind).orElse(kind);
    return colon < 0 ? words : words + " " + shortened(stored.substring(colon + 1));
  }

  /// The end of an id, which differs from id to id; its beginning is a time.
  static String shortened(UUID id) {
    String digits = id.toString().substring(28).toUpperCase(Locale.ROOT);
    return digits.substring(0, 4) + NO_BREAK + digits.substring(4);
  }

  private static String shortened(String id) {
    try {
      return shortened(UUID.fromString(id));
    } catch (IllegalArgumentException notAnId) {
      return id;
    }
  }
}
