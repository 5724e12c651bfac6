package org.bridewell.core.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.referral.ReferralFixture.BRADFORD;
import static org.bridewell.core.referral.ReferralFixture.LEEDS;
import static org.bridewell.core.referral.ReferralFixture.service;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.referral.Route.NoRoute;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTest {
  private static final ServiceEntry LEEDS_BRIEF = service("ALC-LEEDS-A", false, LEEDS);
  private static final ServiceEntry LEEDS_CLINIC = service("ALC-LEEDS-B", true, LEEDS);
  private static final ServiceEntry BRADFORD_BRIEF = service("ALC-BRADFORD", false, BRADFORD);

  @Test
  void goesToTheServiceOfTheDistrict() {
    assertThat(
            Routing.route(audit(16, "HIGHER_RISK"), BRADFORD, List.of(LEEDS_BRIEF, BRADFORD_BRIEF)))
        .isEqualTo(new Route.To(BRADFORD_BRIEF, ReferralReason.AUDIT_HIGHER_RISK));
  }

  @Test
  void possibleDependencePassesOverAServiceThatCannotAssessIt() {
    var services = List.of(LEEDS_BRIEF, LEEDS_CLINIC);

    assertThat(Routing.route(audit(19, "HIGHER_RISK"), LEEDS, services))
        .isEqualTo(new Route.To(LEEDS_BRIEF, ReferralReason.AUDIT_HIGHER_RISK));
    assertThat(Routing.route(audit(20, "POSSIBLE_DEPENDENCE"), LEEDS, services))
        .isEqualTo(new Route.To(LEEDS_CLINIC, ReferralReason.AUDIT_POSSIBLE_DEPENDENCE));
  }

  @Test
  void refusesWithTheReason() {
    assertThat(Routing.route(Optional.empty(), LEEDS, List.of(LEEDS_CLINIC)))
        .isEqualTo(new Route.Nowhere(NoRoute.NOT_SCREENED));
    assertThat(Routing.route(audit(7, "LOW_RISK"), LEEDS, List.of(LEEDS_CLINIC)))
        .isEqualTo(new Route.Nowhere(NoRoute.BELOW_CUT_OFF));
    assertThat(Routing.route(audit(8, "INCREASING_RISK"), BRADFORD, List.of(LEEDS_CLINIC)))
        .isEqualTo(new Route.Nowhere(NoRoute.NO_SERVICE_FOR_DISTRICT));
    assertThat(Routing.route(audit(20, "POSSIBLE_DEPENDENCE"), BRADFORD, List.of(BRADFORD_BRIEF)))
        .isEqualTo(new Route.Nowhere(NoRoute.NO_SERVICE_FOR_DEPENDENCE));
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          auditC, band,     auditHighest, mayBeDependent
          5,      POSITIVE, ,             true
          5,      POSITIVE, 19,           false
          5,      POSITIVE, 20,           true
          5,      POSITIVE, 25,           true
          4,      NEGATIVE, ,             false
          """)
  void unfinishedAuditRulesDependenceOutOnlyBelow20(
      int auditC, String band, Integer auditHighest, boolean mayBeDependent) {
    var screened = result(AlcoholResult.AUDIT_C, OptionalInt.of(auditC), Optional.of(band), 12);
    var results =
        auditHighest == null
            ? List.of(screened)
            : List.of(
                screened,
                result(AlcoholResult.AUDIT, OptionalInt.empty(), Optional.empty(), auditHighest));

    assertThat(AlcoholResult.need(results).orElseThrow().mayBeDependent())
        .isEqualTo(mayBeDependent);
  }

  @Test
  void auditWinsOverAuditC() {
    var results =
        List.of(
            result(AlcoholResult.AUDIT_C, OptionalInt.of(6), Optional.of("POSITIVE"), 12),
            result(AlcoholResult.AUDIT, OptionalInt.of(7), Optional.of("LOW_RISK"), 40));

    assertThat(AlcoholResult.need(results))
        .contains(new AlcoholNeed(AlcoholResult.AUDIT, 7, Optional.empty(), false));
  }

  /// HZ-30: any drinking in pregnancy has its way, and the services that a score would have had.
  @ParameterizedTest(name = "{0} {1}, any drinking {2}: {3}")
  @CsvSource({
    "3, LOW_RISK, false, ''",
    "3, LOW_RISK, true, ANY_DRINKING",
    "17, HIGHER_RISK, true, AUDIT_HIGHER_RISK",
    "24, POSSIBLE_DEPENDENCE, true, AUDIT_POSSIBLE_DEPENDENCE"
  })
  void anyDrinkingInPregnancyIsReferred(int total, String band, boolean drinks, String reason) {
    var subject = subject(result(AlcoholResult.AUDIT, OptionalInt.of(total), band), drinks);

    assertThat(subject.need().flatMap(AlcoholNeed::reason).map(ReferralReason::name))
        .isEqualTo(Optional.of(reason).filter(each -> !each.isEmpty()));
  }

  @Test
  void nothingIsReferredWhereNobodyAskedAboutAlcohol() {
    var subject = new ReferralSubject(DetentionId.next(), PersonId.next(), LEEDS, List.of(), true);

    assertThat(subject.need()).isEmpty();
  }

  /// The nurse goes higher than the score, never lower.
  @ParameterizedTest(name = "{0} raised to {1}: {2}, dependence {3}")
  @CsvSource({
    "LOW_RISK, INCREASING_RISK, AUDIT_INCREASING_RISK, false",
    "LOW_RISK, POSSIBLE_DEPENDENCE, AUDIT_POSSIBLE_DEPENDENCE, true",
    "HIGHER_RISK, POSSIBLE_DEPENDENCE, AUDIT_POSSIBLE_DEPENDENCE, true",
    "HIGHER_RISK, INCREASING_RISK, AUDIT_HIGHER_RISK, false",
    "HIGHER_RISK, LOW_RISK, AUDIT_HIGHER_RISK, false"
  })
  void aRaisedConcernIsReferredAsOfItsBand(
      String band, String raised, ReferralReason reason, boolean dependent) {
    var result = result(AlcoholResult.AUDIT, OptionalInt.of(5), band).raisedTo(raised);

    assertThat(subject(result, false).need())
        .contains(new AlcoholNeed(AlcoholResult.AUDIT, 5, Optional.of(reason), dependent));
  }

  private static ReferralSubject subject(AlcoholResult result, boolean anyDrinking) {
    return new ReferralSubject(
        DetentionId.next(), PersonId.next(), LEEDS, List.of(result), anyDrinking);
  }

  private static AlcoholResult result(String instrument, OptionalInt total, String band) {
    return result(instrument, total, Optional.of(band), 40);
  }

  private static Optional<AlcoholNeed> audit(int total, String band) {
    return AlcoholResult.need(
        List.of(result(AlcoholResult.AUDIT, OptionalInt.of(total), Optional.of(band), 40)));
  }

  private static AlcoholResult result(
      String instrument, OptionalInt total, Optional<String> band, int highest) {
    return new AlcoholResult(instrument, total, band, OptionalInt.of(highest));
  }
}
