package org.bridewell.core.scoring;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.core.instrument.ScoringSheet;

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
    var instrument = answers.instrument();
    List<ScoringSheet.Lift> lifts = instrument.sheet().lifts();
    if (lifts.isEmpty()) {
      return band;
    }
    int level = instrument.bands().indexOf(band);
    for (ScoringSheet.Lift lift : lifts) {
      if (lift.when().holds(answers)) {
        level = Math.max(level, lift.band());
      }
    }
    return instrument.bands().get(level);
  }
}
