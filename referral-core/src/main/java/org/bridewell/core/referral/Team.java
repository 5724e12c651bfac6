package org.bridewell.core.referral;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.ReferralId;

/// The people of a provider, and what went wrong with its open cases.
public interface Team {
  /// How many open cases a worker carries before the team is warned.
  int FULL_AT = 40;

  /// Those who can own a case: enabled workers and team leads, by name.
  List<Member> members(ProviderId provider, Instant now);

  /// Whether somebody can own cases of this provider.
  boolean isMember(AccountId worker, ProviderId provider);

  /// How many cases are open, and every one that breaks the rule that none falls silent.
  LooseEnds looseEnds(ProviderId provider, Instant now);

  /// What was missed and is still due, the oldest first.
  List<Missed> missed(ProviderId provider);

  /// Puts every due time that has passed before the team lead of its provider, once.
  ///
  /// @return how many
  int escalate(Instant now);

  /// The team lead has seen everything that was missed until then.
  ///
  /// @return how many were new
  int seen(ProviderId provider, AccountId lead, Instant now);

  /// One who can own cases, and how many are open and overdue.
  record Member(AccountId id, String displayName, int open, int overdue) {}

  /// @param checked how many open cases the query looked at
  record LooseEnds(int checked, List<LooseEnd> ends) {
    public LooseEnds {
      ends = List.copyOf(ends);
    }
  }

  /// One open case and what it lacks.
  record LooseEnd(ReferralId referral, String familyName, String givenName, Lack lack)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  /// What an open case may never lack.
  enum Lack {
    NEXT_ACTION,
    OWNER,
    /// The owner's account is closed, or belongs to another provider.
    OWNER_GONE,
    /// Booked, and no appointment stands at that time.
    APPOINTMENT,
    /// The consent it rests on ran out or was taken back.
    CONSENT
  }

  /// A due time that was missed.
  ///
  /// @param seen whether the team lead has seen it
  record Missed(
      ReferralId referral,
      String familyName,
      String givenName,
      Due due,
      String owner,
      Instant escalatedAt,
      boolean seen)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }
}
