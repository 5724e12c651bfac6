package org.bridewell.core.screening;

import java.util.Map;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.plan.WithdrawalRisk;
import org.bridewell.core.scoring.NextSteps;
import org.bridewell.core.shared.DetentionId;

/// A result of the stay asks for a withdrawal check: possible dependence, a range that reaches it,
/// or a sign of it (HZ-13).
public final class ScreenedWithdrawalRisk implements WithdrawalRisk {
  private final StayResults results;
  private final Catalogue catalogue;

  public ScreenedWithdrawalRisk(StayResults results, Catalogue catalogue) {
    this.results = results;
    this.catalogue = catalogue;
  }

  @Override
  public boolean isIn(DetentionId stay) {
    return results.of(stay).stream().anyMatch(this::asksForACheck);
  }

  private boolean asksForACheck(KeptResult kept) {
    return catalogue
        .version(kept.instrument(), kept.version())
        .map(asked -> NextSteps.of(kept.read(asked, Map.of())))
        .filter(actions -> actions.contains(Action.WITHDRAWAL_CHECK))
        .isPresent();
  }
}
