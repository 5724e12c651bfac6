package org.bridewell.ui.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import org.bridewell.core.shared.Role;

/// Where signing in leads, and the way out.
public final class AccessNavigation {
  /// The path of the sign-in page.
  public static final String SIGN_IN = "sign-in";

  /// The path for roles without a page of their own.
  static final String NO_PAGE = "no-page";

  private AccessNavigation() {}

  /// The first page of a role.
  static String home(Role role) {
    return switch (role) {
      case NURSE -> "board";
      case OFFICER -> "desk";
      case WORKER, TEAM_LEAD -> "caseload";
      case HUB -> "nominals";
      case COMMISSIONER -> "needs";
      case AUDITOR -> "audit";
      case ADMIN, SAFETY_OFFICER -> "instruments";
      case OFFENDER_MANAGER, PROSECUTOR, COUNCILLOR, PARTNER, DETAINEE -> NO_PAGE;
    };
  }

  /// Ends the session and loads the sign-in page anew, so that nothing of it is left in the page.
  public static void signOut() {
    UI.getCurrent().getPage().setLocation("/" + SIGN_IN + "?ended");
    VaadinSession.getCurrent().getSession().invalidate();
  }
}
