package org.bridewell.core.safety;

import java.time.Instant;
import java.util.Set;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;

/// Who was there when sensitive questions were asked, and whether the person agreed to that
/// (HZ-36).
///
/// @param agreed true where nobody else was there
public record Presence(
    AnswerId id,
    DetentionId detention,
    Section section,
    Set<Present> present,
    boolean agreed,
    AccountId by,
    Instant at) {

  /// The questions that are sensitive.
  public enum Section {
    SELF_HARM,
    VULNERABILITY
  }

  public Presence {
    present = Set.copyOf(present);
  }
}
