package org.bridewell.core.observation;

import java.util.Map;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.shared.ItemId;

/// Whether a check of prompts was passed: every part asked, and none of them a warning. "Can't
/// tell" fails (PACE Code C, Annex H; HZ-02).
public final class RousingCheck {
  private RousingCheck() {}

  /// True only for the full pass.
  public static boolean passed(Instrument prompts, Map<ItemId, Response> responses) {
    return Scorer.score(prompts, responses) instanceof ScoreResult.Noted noted
        && noted.flags().isEmpty();
  }

  /// True as soon as one part failed, whatever is still to be asked.
  public static boolean failed(Instrument prompts, Map<ItemId, Response> responses) {
    return !Scorer.score(prompts, responses).flags().isEmpty();
  }
}
