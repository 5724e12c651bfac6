package org.bridewell.core.plan;

import org.bridewell.core.safety.SafetyFlag;

/// Something that is not settled when somebody leaves: of a kind, and which of that kind.
///
/// @param which an id or a code, never a word about the person
public record OpenItem(Kind kind, String which) {

  /// The kinds, in the order of the list.
  public enum Kind {
    /// An alert of this stay, seen or not: `which` is its flag.
    ALERT,
    ROUSING,
    OBSERVATIONS,
    HEAD_INJURY,
    /// With the advice not to stop drinking suddenly (HZ-13).
    WITHDRAWAL,
    /// Nobody watches for it, but drinking was found from which it may still come: with the same
    /// advice.
    WITHDRAWAL_MAY_COME,
    /// A dose to come: `which` is its medicine.
    DOSE,
    /// A task: `which` is its id, never what it is about.
    TASK,
    /// A screening that was put off.
    TRY_AGAIN,
    NO_PLAN,
    /// The newest version was seen by no officer.
    PLAN_NOT_SEEN,
    /// The plan does not say that the person is fit to be released, or to be moved.
    PLAN_TERMS,
    ALLERGIES_NOT_ASKED,
    /// Reasons to suspect vulnerability, and no appropriate adult came.
    NO_ADULT,
    /// An opioid: naloxone, and advice about overdose (HZ-14).
    NALOXONE
  }

  /// True of every sign of withdrawal: each carries the sentence not to stop suddenly (HZ-13).
  public boolean isAboutWithdrawal() {
    return kind == Kind.WITHDRAWAL
        || kind == Kind.WITHDRAWAL_MAY_COME
        || which.equals(SafetyFlag.WITHDRAWAL_RISK.name());
  }

  /// The item by which an answer to it is kept.
  public String key() {
    return which.isEmpty() ? kind.name() : kind.name() + " " + which;
  }

  /// The item of a key.
  public static OpenItem of(String key) {
    int space = key.indexOf(' ');
    return space < 0
        ? new OpenItem(Kind.valueOf(key), "")
        : new OpenItem(Kind.valueOf(key.substring(0, space)), key.substring(space + 1));
  }
}
