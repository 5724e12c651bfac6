package org.bridewell.core.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;

/// The appointments of referrals and the diaries of their owners.
public interface Appointments {
  /// The appointment of a referral that stands.
  Optional<Appointment> booked(ReferralId referral);

  /// Holds a worker's diary until the transaction ends, so that no two bookings meet in it.
  void lockDiary(AccountId owner);

  /// When the owner's appointments begin that stand, between two times; those of `except` left out.
  List<Instant> startsInDiary(AccountId owner, Instant from, Instant until, ReferralId except);

  /// Holds a service's day until the transaction ends, so that its limit is never passed.
  void lockDay(ServiceId service, LocalDate day);

  /// When the appointments of a service begin that stand, between two times; those of `except` left
  /// out.
  List<Instant> startsAtService(ServiceId service, Instant from, Instant until, ReferralId except);

  /// What stands in the diaries of a provider in a span of time, the earliest first.
  ///
  /// @param owner whose; empty for everybody's
  List<Entry> entries(ProviderId provider, Optional<AccountId> owner, Instant from, Instant until);

  /// The open cases of an owner for which an appointment can be agreed, by name.
  List<Candidate> candidates(ProviderId provider, AccountId owner);

  /// One appointment as a calendar shows it.
  record Entry(
      ReferralId referral,
      PersonId person,
      String familyName,
      String givenName,
      Instant startsAt,
      Appointment.State state,
      String place,
      String owner)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  /// A case that an appointment can be booked for.
  record Candidate(
      ReferralId referral, PersonId person, int version, String familyName, String givenName)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  /// Keeps an appointment, new or changed.
  void save(Appointment appointment);
}
