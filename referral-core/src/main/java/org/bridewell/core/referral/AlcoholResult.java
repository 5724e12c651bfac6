package org.bridewell.core.referral;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One stored result of an alcohol instrument.
///
/// @param band empty when the instrument has no score
/// @param highest the highest total that is still possible
public record AlcoholResult(
    String instrument, OptionalInt total, Optional<String> band, OptionalInt highest) {
  /// The instrument ids that an alcohol referral rests on.
  public static final String AUDIT = "AUDIT";

  public static final String AUDIT_C = "AUDIT-C";
  private static final int DEPENDENCE_FROM = 20;

  /// What the results come to; a scored AUDIT wins over AUDIT-C. Empty when nothing is scored.
  public static Optional<AlcoholNeed> need(List<AlcoholResult> results) {
    var audit = scored(results, AUDIT);
    if (audit.isPresent()) {
      return audit;
    }
    return scored(results, AUDIT_C).map(need -> orMaybeDependent(need, results));
  }

  /// The same result, as of the band that a nurse raised it to; never of a lower one.
  public AlcoholResult raisedTo(String higher) {
    var raised = reasonOf(instrument, higher);
    var found = band.flatMap(code -> reasonOf(instrument, code));
    boolean rises =
        raised.isPresent() && (found.isEmpty() || raised.get().compareTo(found.get()) < 0);
    return rises ? new AlcoholResult(instrument, total, Optional.of(higher), highest) : this;
  }

  private static Optional<AlcoholNeed> scored(List<AlcoholResult> results, String instrument) {
    return results.stream()
        .filter(result -> result.instrument.equals(instrument))
        .filter(result -> result.band.isPresent() && result.total.isPresent())
        .findFirst()
        .map(AlcoholResult::asNeed);
  }

  private AlcoholNeed asNeed() {
    var reason = band.flatMap(code -> reasonOf(instrument, code));
    return new AlcoholNeed(
        instrument,
        total.orElseThrow(),
        reason,
        reason.filter(ReferralReason.AUDIT_POSSIBLE_DEPENDENCE::equals).isPresent());
  }

  private static Optional<ReferralReason> reasonOf(String instrument, String band) {
    return switch (instrument + " " + band) {
      case "AUDIT POSSIBLE_DEPENDENCE" -> Optional.of(ReferralReason.AUDIT_POSSIBLE_DEPENDENCE);
      case "AUDIT HIGHER_RISK" -> Optional.of(ReferralReason.AUDIT_HIGHER_RISK);
      case "AUDIT INCREASING_RISK" -> Optional.of(ReferralReason.AUDIT_INCREASING_RISK);
      case "AUDIT-C POSITIVE" -> Optional.of(ReferralReason.AUDIT_C_POSITIVE);
      default -> Optional.empty();
    };
  }

  /// AUDIT was not finished: only a range that stays below 20 rules dependence out.
  private static AlcoholNeed orMaybeDependent(AlcoholNeed need, List<AlcoholResult> results) {
    boolean ruledOut =
        results.stream()
            .filter(result -> result.instrument.equals(AUDIT))
            .flatMapToInt(result -> result.highest.stream())
            .anyMatch(highest -> highest < DEPENDENCE_FROM);
    boolean needed = need.reason().isPresent();
    return new AlcoholNeed(need.instrument(), need.total(), need.reason(), needed && !ruledOut);
  }
}
