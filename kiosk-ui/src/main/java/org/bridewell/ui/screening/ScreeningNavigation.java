package org.bridewell.ui.screening;

import com.vaadin.flow.component.UI;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.ui.custody.CustodyNavigation;

/// The ways into a screening.
public final class ScreeningNavigation {
  static final String RESULT = "result";
  static final String CHECK = "check";
  static final String ENTER = "enter-result";

  private ScreeningNavigation() {}

  /// To the sections of a detention's screening, or its result when it is complete.
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

  /// To the result of the newest sitting.
  public static void result(DetentionId detention) {
    CustodyNavigation.to(RESULT, detention);
  }

  /// To the result of one sitting.
  static void result(DetentionId detention, SittingId sitting) {
    UI.getCurrent().navigate(RESULT + "/" + detention.value() + "/" + sitting.value());
  }

  /// To the page on which a result from elsewhere is entered.
  static void enter(DetentionId detention, InstrumentId instrument) {
    UI.getCurrent().navigate(ENTER + "/" + detention.value() + "/" + instrument.value());
  }
}
