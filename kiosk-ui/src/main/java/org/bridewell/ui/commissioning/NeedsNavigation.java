package org.bridewell.ui.commissioning;

import com.vaadin.flow.component.UI;
import java.time.YearMonth;

/// The ways into the commissioner's pages.
public final class NeedsNavigation {
  /// The needs of the latest month; a month may follow, `needs/2026-10`.
  public static final String NEEDS = "needs";

  /// The indicators of the latest month; a month may follow, `indicators/2026-10`.
  public static final String INDICATORS = "indicators";

  private NeedsNavigation() {}

  /// To the needs of one month: the address names the month, so that it can be kept and reloaded.
  public static void toMonth(YearMonth month) {
    UI.getCurrent().navigate(NeedsView.class, month.toString());
  }

  /// To the indicators of one month.
  static void toIndicators(YearMonth month) {
    UI.getCurrent().navigate(IndicatorsView.class, month.toString());
  }
}
