package org.bridewell.ui.safety;

import com.vaadin.flow.component.UI;
import org.bridewell.core.safety.EmergencyService;
import org.bridewell.core.safety.SafetyPart;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage.Tab;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;

/// The ways between the parts of the safety questions.
public final class SafetyNavigation {
  /// The second part, after the detention in the address.
  static final String ASK = "ask";

  /// The path of the monthly counts of alerts.
  public static final String COUNTS = "alert-counts";

  private static final Texts TEXTS = Texts.of("safety");

  private SafetyNavigation() {}

  /// The monthly counts as a place in a desk's bar.
  public static Tab counts(boolean current) {
    return Tab.of(TEXTS.get("counts.tab"), AlertCountsView.class, current);
  }

  /// Goes to a part.
  public static void to(SafetyPart part, DetentionId detention) {
    switch (part) {
      case LOOK -> CustodyNavigation.to(CustodyNavigation.SAFETY, detention);
      case ASK ->
          UI.getCurrent().navigate(CustodyNavigation.SAFETY + "/" + detention.value() + "/" + ASK);
      case DRINK_AND_DRUGS -> CustodyNavigation.to(CustodyNavigation.WITHDRAWAL, detention);
    }
  }

  /// The way to a part, forwards or back.
  static ActionButton way(SafetyPart part, DetentionId detention) {
    return new ActionButton(TEXTS.get("part." + part), () -> to(part, detention));
  }

  /// The emergency button of every part: it alerts first, then says what to do.
  static ActionButton emergency(
      EmergencyService emergencies, DetentionId detention, CurrentActor current) {
    return new ActionButton(
            TEXTS.get("emergency.button"),
            () -> {
              emergencies.raise(detention, current.get());
              CustodyNavigation.to(CustodyNavigation.EMERGENCY, detention);
            })
        .stop()
        .icon(Icon.STOP);
  }
}
