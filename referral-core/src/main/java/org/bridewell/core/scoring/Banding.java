package org.bridewell.core.scoring;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Raise;
import org.bridewell.core.instrument.ScoringRule;

/// Which band answers come to: by their total, or by any yes, and lifted by what raises it.
final class Banding {

  private Banding() {}

  /// The band of that total with these answers; empty where the instrument has no bands.
  static Optional<Band> band(Answers answers, int total) {
    var instrument = answers.instrument();
    return switch (instrument.scoring()) {
      case ScoringRule.Sum() -> Optional.of(raised(answers, instrument.band(total)));
      case ScoringRule.AnyYes() -> Optional.of(instrument.bands().get(total > 0 ? 1 : 0));
      case ScoringRule.Prompts(), ScoringRule.Slot _ -> Optional.empty();
    };
  }

  private static Band raised(Answers answers, Band band) {
    List<Band> bands = answers.instrument().bands();
    var truth = new Truth(answers);
    int level = bands.indexOf(band);
    for (Raise raise : answers.instrument().raises()) {
      if (truth.holds(raise.when())) {
        level = Math.max(level, level(bands, raise.band()));
      }
    }
    return bands.get(level);
  }

  private static int level(List<Band> bands, String code) {
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).code().equals(code)) {
        return i;
      }
    }
    return -1;
  }
}
