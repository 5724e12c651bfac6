package org.bridewell.ui.screening;

import org.bridewell.core.screening.Recorded;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// Says that somebody else answered first, and that their answer stands.
final class Overtaking {
  private static final Texts TEXTS = Texts.of("screening");

  private Overtaking() {}

  static AlertBar bar(Recorded by) {
    var at = by.answeredAt().atZone(WallClock.ZONE).toLocalTime().withSecond(0).withNano(0);
    return new AlertBar(
            Tone.DUE,
            TEXTS.get("overtaken", by.answeredBy(), at.toString()),
            TEXTS.get("overtaken.do"))
        .announced();
  }
}
