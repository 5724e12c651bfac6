package org.bridewell.core.referral;

import java.util.Optional;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.SuiteId;

/// Which open cases to list, and in which order.
///
/// @param urgency one queue; empty for all of them
/// @param suite where the person was arrested; empty for any
/// @param district where the person lives; empty for any
/// @param reason why the person was referred; empty for any
/// @param search words that each stand in the person's name; blank for no search
public record CaseloadFilter(
    Owner owner,
    Optional<Urgency> urgency,
    Optional<SuiteId> suite,
    Optional<DistrictId> district,
    Optional<ReferralReason> reason,
    String search,
    Sort sort)
    implements Redacted {
  /// Whose cases.
  public enum Owner {
    MINE_OR_NOBODYS,
    MINE,
    NOBODYS,
    EVERYBODYS
  }

  /// The order; what it leaves open is by due time, then by id.
  public enum Sort {
    URGENCY,
    DUE,
    PERSON,
    /// The latest arrest first.
    ARREST,
    OWNER
  }

  public static CaseloadFilter of(Owner owner) {
    return new CaseloadFilter(
        owner,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Sort.URGENCY);
  }

  /// The same, of another owner.
  public CaseloadFilter owned(Owner other) {
    return new CaseloadFilter(other, urgency, suite, district, reason, search, sort);
  }

  /// The same, in one queue or in all.
  public CaseloadFilter queue(Optional<Urgency> other) {
    return new CaseloadFilter(owner, other, suite, district, reason, search, sort);
  }

  /// The same, arrested in one suite or in any.
  public CaseloadFilter from(Optional<SuiteId> other) {
    return new CaseloadFilter(owner, urgency, other, district, reason, search, sort);
  }

  /// The same, living in one district or in any.
  public CaseloadFilter living(Optional<DistrictId> other) {
    return new CaseloadFilter(owner, urgency, suite, other, reason, search, sort);
  }

  /// The same, referred for one reason or for any.
  public CaseloadFilter because(Optional<ReferralReason> other) {
    return new CaseloadFilter(owner, urgency, suite, district, other, search, sort);
  }

  /// The same, with these words in the name.
  public CaseloadFilter named(String words) {
    return new CaseloadFilter(owner, urgency, suite, district, reason, words, sort);
  }

  /// The same in another order.
  public CaseloadFilter sorted(Sort other) {
    return new CaseloadFilter(owner, urgency, suite, district, reason, search, other);
  }

  /// Whether it leaves out any of the owner's cases.
  public boolean isNarrow() {
    return !equals(of(owner).sorted(sort));
  }

  /// Codes only, for the audit trail: never what was searched for.
  String code() {
    return owner
        + " "
        + urgency.map(Enum::name).orElse("ALL")
        + (isNarrow() ? " FILTERED " : " ")
        + sort;
  }

  @Override
  public String toString() {
    return redacted();
  }
}
