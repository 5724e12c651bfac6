package org.bridewell.core.nominal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.nominal.PathwayFacts.AlcoholReferral;
import org.bridewell.core.nominal.PathwayFacts.Decision;
import org.bridewell.core.nominal.PathwayFacts.Screened;
import org.bridewell.core.referral.AlcoholNeed;
import org.bridewell.core.referral.AlcoholResult;
import org.bridewell.core.shared.SittingId;

/// Decides what the hub may know about drugs and alcohol: the health firewall (iom.md C2) as a pure
/// function of what is true now, whatever happened in which order.
final class SharingRule {
  private static final Comparator<Screened> LATEST_SITTING =
      Comparator.comparing(Screened::completedAt)
          .thenComparing(screened -> screened.sitting().value());

  private SharingRule() {}

  /// Something is shared only while the person's latest word is a yes that holds, and only when a
  /// need was found or a referral made.
  ///
  /// @param zone where the referral's date is read
  static Optional<SharedPathway> drugsAndAlcohol(PathwayFacts facts, Instant now, ZoneId zone) {
    if (!agreed(facts, now) || !(needFound(facts) || facts.latestReferral().isPresent())) {
      return Optional.empty();
    }
    var madeOn = facts.latestReferral().map(made -> made.sentAt().atZone(zone).toLocalDate());
    var attended = facts.latestReferral().map(AlcoholReferral::attended).orElse(false);
    return Optional.of(new SharedPathway(madeOn, attended));
  }

  /// The latest decision counts, in whichever detention it was made; put off is not decided. Of two
  /// at the same time the one that shares less counts.
  private static boolean agreed(PathwayFacts facts, Instant now) {
    return facts.decisions().stream()
        .filter(SharingRule::decided)
        .max(
            Comparator.comparing(Decision::decidedAt)
                .thenComparing(decision -> decision.state() != ConsentState.GIVEN))
        .filter(decision -> decision.state() == ConsentState.GIVEN)
        .flatMap(Decision::expiresAt)
        .filter(now::isBefore)
        .isPresent();
  }

  private static boolean decided(Decision decision) {
    return switch (decision.state()) {
      case GIVEN, REFUSED, WITHDRAWN, INVALIDATED, EXPIRED -> true;
      case DEFERRED, LACKS_CAPACITY -> false;
    };
  }

  /// The latest sitting that has a score counts, by the rule that also suggests a referral.
  private static boolean needFound(PathwayFacts facts) {
    return facts.screened().stream()
        .max(LATEST_SITTING)
        .map(latest -> resultsOf(latest.sitting(), facts))
        .flatMap(AlcoholResult::need)
        .flatMap(AlcoholNeed::reason)
        .isPresent();
  }

  private static List<AlcoholResult> resultsOf(SittingId sitting, PathwayFacts facts) {
    return facts.screened().stream()
        .filter(screened -> screened.sitting().equals(sitting))
        .map(Screened::result)
        .toList();
  }
}
