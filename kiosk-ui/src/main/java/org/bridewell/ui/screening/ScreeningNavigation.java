package org.bridewell.ui.screening;

import com.vaadin.flow.component.UI;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.ui.custody.CustodyNavigation;

/// The ways into a screening.
public final class ScreeningNavigation {
  static final String RESULT = "result";
  static final String CHECK = "check";

  private ScreeningNavigation() {}

  /// To the next question of a detention's screening, or its result.
  public static void go(DetentionId detention) {
    CustodyNavigation.to(CustodyNavigation.SCREENING, detention);
  }

  /// To one question; the address holds its place, so that a reload comes back to it.
  static void ask(DetentionId detention, ItemId item) {
    UI.getCurrent()
        .navigate(CustodyNavigation.SCREENING + "/" + detention.value() + "/" + item.value());
  }

  /// To the page that shows every answer before completing.
  static void check(DetentionId detention) {
    CustodyNavigation.to(CHECK, detention);
  }

  /// To the result.
  public static void result(DetentionId detention) {
    CustodyNavigation.to(RESULT, detention);
  }
}
