package org.bridewell.ui.observation;

import com.vaadin.flow.component.UI;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Texts;

/// The ways into the pages of observation that no clock leads to; the others are in
/// `CustodyNavigation`.
public final class ObservationNavigation {
  /// The questions after a head injury.
  public static final String HEAD_INJURY = "head-injury";

  /// The signs of acute behavioural disturbance.
  public static final String AGITATION = "agitation";

  /// Unfit now: puts a screening off.
  public static final String UNFIT = "unfit";

  /// Marks and pain.
  public static final String BODY_MAP = "body-map";

  private ObservationNavigation() {}

  /// To the page that says what to do first, from wherever an emergency was found.
  static ActionButton emergency(DetentionId detention) {
    return new ActionButton(
        Texts.of("observation").get("emergency"), () -> to(CustodyNavigation.EMERGENCY, detention));
  }

  /// Goes to one of these pages of a detention.
  public static void to(String page, DetentionId detention) {
    UI.getCurrent().navigate(page + "/" + detention.value());
  }
}
