package org.bridewell.core.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.ReferralId;

/// One case on one page: the record, the consent it rests on, what happened and what comes next.
///
/// @param standing what the case rests on; empty when it no longer holds
/// @param history the latest line first
/// @param checks how the person does, the earliest point first
/// @param others other open cases of the person at this provider
/// @param freeTimes the next times that can be booked for whoever would own the case
public record CaseFile(
    Referral referral,
    Disclosed disclosed,
    ServiceEntry service,
    Optional<Standing> standing,
    Optional<String> ownerName,
    List<Referrals.Line> history,
    List<Check> checks,
    List<ReferralId> others,
    List<Instant> freeTimes)
    implements Redacted {
  public CaseFile {
    history = List.copyOf(history);
    checks = List.copyOf(checks);
    others = List.copyOf(others);
    freeTimes = List.copyOf(freeTimes);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
