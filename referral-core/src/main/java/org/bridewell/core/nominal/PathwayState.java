package org.bridewell.core.nominal;

import java.time.LocalDate;
import java.util.Optional;

/// What the hub may know of one pathway.
///
/// There is one form of not knowing: refused, withdrawn, not asked, not screened and no need found
/// cannot be told apart, so that absence tells nothing.
public sealed interface PathwayState {
  /// Need, referral made with its date, attended; nothing else exists on the hub's side.
  record Shared(Need need, Optional<LocalDate> referralMadeOn, boolean attended)
      implements PathwayState {}

  /// Nothing shared, for whatever cause.
  record NothingShared() implements PathwayState {}
}
