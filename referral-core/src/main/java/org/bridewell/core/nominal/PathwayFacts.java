package org.bridewell.core.nominal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.referral.AlcoholResult;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.SittingId;

/// What the health side holds to be true of a linked person, as read under lock: from it
/// [SharingRule] decides what leaves.
public record PathwayFacts(
    NominalId nominal,
    List<Decision> decisions,
    List<Screened> screened,
    Optional<AlcoholReferral> latestReferral) {

  public PathwayFacts {
    decisions = List.copyOf(decisions);
    screened = List.copyOf(screened);
  }

  /// One decision about sharing with the hub.
  ///
  /// @param expiresAt when a yes runs out
  public record Decision(ConsentState state, Instant decidedAt, Optional<Instant> expiresAt) {}

  /// One scored result of AUDIT or AUDIT-C, and the completed sitting it stands in.
  public record Screened(SittingId sitting, Instant completedAt, AlcoholResult result) {}

  /// A referral to an alcohol service.
  ///
  /// @param attended whether it was ever attended
  public record AlcoholReferral(Instant sentAt, boolean attended) {}
}
