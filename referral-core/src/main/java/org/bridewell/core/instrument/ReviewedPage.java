package org.bridewell.core.instrument;

import org.bridewell.core.shared.InstrumentId;

/// Pages whose clinical facts a clinical safety officer signs off, beside the instruments: their
/// levels, times, limits and wordings are starting values until then.
public enum ReviewedPage {
  SAFETY,
  WITHDRAWAL,
  EMERGENCY,
  OBSERVATIONS,
  CHECKS,
  UNFIT,
  BODY_MAP,
  MEDICINES,
  CARE_PLAN,
  VULNERABILITY;

  /// The version of what the pages do; a change of their rules is a new one.
  static final String VERSION = "1";

  /// The name under which its sign-offs are kept.
  InstrumentId id() {
    return new InstrumentId("PAGE-" + name().replace('_', '-'));
  }
}
