package org.bridewell.ui.referral;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.ui.kit.DeskPage.Tab;

/// The ways into the pages of a referral. Addresses hold ids that say nothing about anybody.
public final class ReferralNavigation {
  /// The worker's caseload.
  public static final String CASELOAD = "caseload";

  static final String TEAM = "team";
  static final String CALENDAR = "calendar";
  static final String TODAY = "today";
  static final String CASE = "case/:referral";
  static final String REFERRAL = "referral/:detention";

  private ReferralNavigation() {}

  /// The services as a place in the administrator's bar.
  public static Tab services(boolean current) {
    return Tab.of(ServicesView.TEXTS.get("services"), ServicesView.class, current);
  }

  /// Goes to the caseload.
  public static void toCaseload() {
    UI.getCurrent().navigate(CASELOAD);
  }

  static RouterLink linkToCase(String words, ReferralId id) {
    return new RouterLink(
        words, CaseView.class, new RouteParameters("referral", id.value().toString()));
  }

  static Optional<UUID> id(RouteParameters parameters, String name) {
    try {
      return parameters.get(name).map(UUID::fromString);
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
