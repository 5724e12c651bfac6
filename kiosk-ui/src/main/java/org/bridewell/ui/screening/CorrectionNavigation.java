package org.bridewell.ui.screening;

import org.bridewell.ui.kit.DeskPage.Tab;
import org.bridewell.ui.kit.Texts;

/// The way to past results under a corrected rule.
public final class CorrectionNavigation {
  /// The path of the list.
  public static final String CORRECTIONS = "corrections";

  private CorrectionNavigation() {}

  /// The list as a place in a desk's bar.
  public static Tab tab(boolean current) {
    return Tab.of(Texts.of("correction").get("tab"), CorrectionsView.class, current);
  }
}
