package org.bridewell.core.referral;

/// Where a referral goes, or why it goes nowhere.
public sealed interface Route {
  /// To this service.
  record To(ServiceEntry service, ReferralReason reason) implements Route {}

  /// Nowhere, for this reason.
  record Nowhere(NoRoute reason) implements Route {}

  /// Why there is no suggestion; none of them says that nothing is needed.
  enum NoRoute {
    /// No alcohol instrument has a score yet.
    NOT_SCREENED,
    /// The result is below the cut-off.
    BELOW_CUT_OFF,
    /// No service takes people from this district.
    NO_SERVICE_FOR_DISTRICT,
    /// Possible dependence, and no service of this district is marked able to assess it (HZ-40).
    NO_SERVICE_FOR_DEPENDENCE
  }
}
