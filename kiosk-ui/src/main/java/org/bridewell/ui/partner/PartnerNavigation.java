package org.bridewell.ui.partner;

import org.bridewell.ui.kit.DeskPage.Tab;
import org.bridewell.ui.kit.Texts;

/// The way to the partners' page.
public final class PartnerNavigation {
  /// The path of the page.
  public static final String PARTNERS = "partners";

  static final Texts TEXTS = Texts.of("partner");

  private PartnerNavigation() {}

  /// The partners as a place in the administrator's bar.
  public static Tab tab(boolean current) {
    return Tab.of(TEXTS.get("tab"), PartnersView.class, current);
  }
}
