package org.bridewell.core.shared;

/// Every role of the product; who may do what is the access matrix (`access-matrix.csv`).
public enum Role {
  NURSE,
  OFFICER,
  WORKER,
  TEAM_LEAD,
  HUB,
  OFFENDER_MANAGER,
  PROSECUTOR,
  COUNCILLOR,
  COMMISSIONER,
  ADMIN,
  SAFETY_OFFICER,
  AUDITOR,
  PARTNER,
  DETAINEE;

  /// The role names as constants, for annotations.
  public static final class Names {
    public static final String NURSE = "NURSE";
    public static final String OFFICER = "OFFICER";
    public static final String WORKER = "WORKER";
    public static final String TEAM_LEAD = "TEAM_LEAD";
    public static final String HUB = "HUB";
    public static final String OFFENDER_MANAGER = "OFFENDER_MANAGER";
    public static final String PROSECUTOR = "PROSECUTOR";
    public static final String COUNCILLOR = "COUNCILLOR";
    public static final String COMMISSIONER = "COMMISSIONER";
    public static final String ADMIN = "ADMIN";
    public static final String SAFETY_OFFICER = "SAFETY_OFFICER";
    public static final String AUDITOR = "AUDITOR";
    public static final String PARTNER = "PARTNER";
    public static final String DETAINEE = "DETAINEE";

    private Names() {}
  }
}
