package org.bridewell.core.access;

import org.bridewell.core.shared.Role;

/// Where the people of a role work, and so what they may reach.
public enum Workplace {
  SUITE,
  PROVIDER,
  AREA;

  /// The workplace of a role.
  public static Workplace of(Role role) {
    return switch (role) {
      case NURSE, OFFICER, DETAINEE -> SUITE;
      case WORKER, TEAM_LEAD -> PROVIDER;
      case HUB,
          OFFENDER_MANAGER,
          PROSECUTOR,
          COUNCILLOR,
          COMMISSIONER,
          ADMIN,
          SAFETY_OFFICER,
          AUDITOR,
          PARTNER ->
          AREA;
    };
  }
}
