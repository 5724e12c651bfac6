package org.bridewell.core.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ReferralId;

/// The appointments of referrals and the diaries of their owners.
public interface Appointments {
  /// The appointment of a referral that stands.
  Optional<Appointment> booked(ReferralId referral);

  /// Holds a worker's diary until the transaction ends, so that no two bookings meet in it.
  void lockDiary(AccountId owner);

  /// When the owner's appointments begin that stand, between two times; those of `except` left out.
  List<Instant> startsInDiary(AccountId owner, Instant from, Instant until, ReferralId except);

  /// Keeps an appointment, new or changed.
  void save(Appointment appointment);
}
