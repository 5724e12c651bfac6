package org.bridewell.core.referral;

import java.time.Instant;
import org.bridewell.core.consent.Agreements;
import org.bridewell.core.consent.Disclosures;
import org.bridewell.core.consent.Disclosures.Disclosure;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DisclosureId;
import org.bridewell.core.shared.Refusal;

/// What goes with every sending to a service: an agreement that is in force, and a row that says
/// what was sent to whom, on what basis, under which agreement and by whom.
public final class Sending {
  private final Agreements agreements;
  private final Disclosures disclosures;

  public Sending(Agreements agreements, Disclosures disclosures) {
    this.agreements = agreements;
    this.disclosures = disclosures;
  }

  /// Records that a referral is sent.
  ///
  /// @throws Refusal `referral.no-agreement` when none with this service is in force today
  void record(ReferralDetails details, AccountId by, Instant now) {
    var service = details.service().value();
    var agreement =
        agreements
            .inForce(service, now.atZone(DueTimes.ZONE).toLocalDate())
            .orElseThrow(() -> new Refusal("referral.no-agreement"));
    disclosures.add(
        new Disclosure(
            DisclosureId.next(),
            details.id(),
            service,
            details.basis(),
            agreement.version(),
            by,
            now));
  }
}
