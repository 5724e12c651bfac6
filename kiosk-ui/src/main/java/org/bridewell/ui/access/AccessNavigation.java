package org.bridewell.ui.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.DeskPage.Tab;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;

/// Where signing in leads, and the way out.
public final class AccessNavigation {
  /// The path of the sign-in page.
  public static final String SIGN_IN = "sign-in";

  /// The path of a locked terminal.
  static final String LOCKED = "locked";

  /// The path where a browser is enrolled.
  static final String ENROL = "enrol";

  /// The path of the devices.
  static final String DEVICES = "devices";

  /// The path of the suites.
  static final String PLACES = "suites";

  /// The path of the services.
  public static final String SERVICES = "services";

  /// The path of the accessibility statement.
  static final String ACCESSIBILITY = "accessibility";

  /// The path of the accounts.
  static final String ACCOUNTS = "accounts";

  /// The path where everybody changes their own password and PIN.
  static final String OWN_ACCOUNT = DeskPage.OWN_ACCOUNT;

  /// The path for roles without a page of their own.
  static final String NO_PAGE = "no-page";

  private static final Texts TEXTS = Texts.of("access");

  private AccessNavigation() {}

  /// The first page of a role.
  static String home(Role role) {
    return switch (role) {
      case NURSE -> "board";
      case OFFICER -> "desk";
      case WORKER, TEAM_LEAD -> "caseload";
      case HUB, OFFENDER_MANAGER -> "nominals";
      case COMMISSIONER -> "needs";
      case AUDITOR -> "audit";
      case ADMIN, SAFETY_OFFICER -> "instruments";
      case DETAINEE -> "answer";
      case PROSECUTOR -> "prosecutor";
      case COUNCILLOR, PARTNER -> NO_PAGE;
    };
  }

  /// The accounts as a place in the administrator's bar.
  public static Tab accounts(boolean current) {
    return Tab.of(TEXTS.get("accounts"), AccountsView.class, current);
  }

  /// The suites as a place in the administrator's bar.
  public static Tab places(String current) {
    return Tab.of(TEXTS.get("places"), PlacesView.class, current.equals(PLACES));
  }

  /// The devices as a place in the administrator's bar.
  public static Tab devices(String current) {
    return Tab.of(TEXTS.get("devices"), DevicesView.class, current.equals(DEVICES));
  }

  /// The way out of every page at a suite. At a terminal the browser locks at once, also while the
  /// server is lost, and the PIN leads back; at a desk it is signing out.
  public static ActionButton lock() {
    var lock = new ActionButton(TEXTS.get("lock"), AccessNavigation::signOut).icon(Icon.LOCK);
    lock.getElement().setAttribute("data-lock", true);
    return lock;
  }

  /// Ends the session and loads the sign-in page anew, so that nothing of it is left in the page.
  public static void signOut() {
    UI.getCurrent().getPage().setLocation("/" + SIGN_IN + "?ended");
    VaadinSession.getCurrent().getSession().invalidate();
  }
}
