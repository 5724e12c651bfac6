package org.bridewell.core.counting;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;

/// What the health side knows about an event's subject, for counting: it stays on this side.
public interface NeedsSource {
  /// Who was where.
  ///
  /// @param district where the person lives
  record Stay(PersonId person, SuiteId suite, DistrictId district) {}

  Stay stay(DetentionId detention);

  Stay stay(SittingId sitting);

  Stay stay(ReferralId referral);

  /// The band of each instrument that has a score.
  Map<InstrumentId, String> bands(SittingId sitting);

  /// Everything decided about referrals in this stay and month.
  Set<ConsentState> referralDecisions(DetentionId detention, YearMonth month);

  /// True when the referral led to an attendance in a month before this one.
  boolean attendedBefore(ReferralId referral, YearMonth month);

  /// True the first time for this person, month, area and measure, in the running transaction.
  boolean firstTime(PersonId person, YearMonth month, Area area, Measure measure);
}
