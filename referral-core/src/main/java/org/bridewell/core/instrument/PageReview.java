package org.bridewell.core.instrument;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.Redacted;

/// How far a page is signed off.
///
/// @param sha256 of the texts that the page shows now
/// @param decisions all about this page, the first one first
public record PageReview(ReviewedPage page, String sha256, List<SignOff> decisions)
    implements Redacted {
  public PageReview {
    decisions = List.copyOf(decisions);
  }

  /// The sign-off that stands, also where the texts have changed since.
  public Optional<SignOff> signed() {
    return decisions.stream()
        .reduce((_, later) -> later)
        .filter(last -> last.decision() == SignOff.Decision.SIGNED);
  }

  /// Whether it stands for the texts as they are now.
  public boolean isCurrent() {
    return signed().filter(last -> last.covers(sha256)).isPresent();
  }

  @Override
  public String toString() {
    return redacted();
  }
}
