package org.bridewell.core.nominal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.nominal.PathwayFacts.AlcoholReferral;
import org.bridewell.core.nominal.PathwayFacts.Decision;
import org.bridewell.core.nominal.PathwayFacts.Screened;
import org.bridewell.core.referral.AlcoholResult;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.SittingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SharingRuleTest {
  private static final ZoneId LEEDS = ZoneId.of("Europe/London");
  private static final Instant NOW = Instant.parse("2026-11-17T09:00:00Z");
  private static final Instant YESTERDAY = NOW.minusSeconds(86_400);

  private final List<Decision> decisions = new ArrayList<>();
  private final List<Screened> results = new ArrayList<>();
  private Optional<AlcoholReferral> referral = Optional.empty();

  @Test
  void sharesNeedReferralAndAttendanceWhenThePersonAgreed() {
    decided(ConsentState.GIVEN, YESTERDAY);
    screened(SittingId.next(), YESTERDAY, "AUDIT", "HIGHER_RISK");
    referral = Optional.of(new AlcoholReferral(YESTERDAY, true));

    assertThat(shared()).contains(new SharedPathway(Optional.of(LocalDate.of(2026, 11, 16)), true));
  }

  @Test
  void sharesANeedWithoutReferral() {
    decided(ConsentState.GIVEN, YESTERDAY);
    needFound();

    assertThat(shared()).contains(new SharedPathway(Optional.empty(), false));
  }

  @Test
  void sharesAReferralWithoutScreening() {
    decided(ConsentState.GIVEN, YESTERDAY);
    referral = Optional.of(new AlcoholReferral(YESTERDAY, false));

    assertThat(shared())
        .contains(new SharedPathway(Optional.of(LocalDate.of(2026, 11, 16)), false));
  }

  @Test
  void readsTheDateOfTheReferralWhereItWasMade() {
    decided(ConsentState.GIVEN, YESTERDAY);
    referral = Optional.of(new AlcoholReferral(Instant.parse("2026-06-30T23:30:00Z"), false));

    assertThat(shared().flatMap(SharedPathway::referralMadeOn)).contains(LocalDate.of(2026, 7, 1));
  }

  @ParameterizedTest
  @EnumSource(value = ConsentState.class, mode = Mode.EXCLUDE, names = "GIVEN")
  void sharesNothingWithoutAYes(ConsentState state) {
    decided(state, YESTERDAY);
    needFound();

    assertThat(shared()).isEmpty();
  }

  @Test
  void sharesNothingWhenNotAsked() {
    needFound();

    assertThat(shared()).isEmpty();
  }

  @Test
  void sharesNothingWhenNoNeedWasFoundAndNoReferralMade() {
    decided(ConsentState.GIVEN, YESTERDAY);
    screened(SittingId.next(), YESTERDAY, "AUDIT-C", "NEGATIVE");

    assertThat(shared()).isEmpty();
  }

  @Test
  void sharesNothingFromTheMomentTheYesRunsOut() {
    decisions.add(new Decision(ConsentState.GIVEN, YESTERDAY, Optional.of(NOW)));
    needFound();

    assertThat(shared()).isEmpty();
  }

  @ParameterizedTest(name = "first {0}, then {1}: shared {2}")
  @CsvSource({
    "GIVEN, REFUSED, false",
    "GIVEN, WITHDRAWN, false",
    "GIVEN, DEFERRED, true",
    "GIVEN, LACKS_CAPACITY, true",
    "REFUSED, GIVEN, true",
    "WITHDRAWN, GIVEN, true",
    "WITHDRAWN, DEFERRED, false"
  })
  void theLatestDecisionCounts(ConsentState first, ConsentState then, boolean shared) {
    decided(then, YESTERDAY);
    decided(first, YESTERDAY.minusSeconds(1));
    needFound();

    assertThat(shared().isPresent()).isEqualTo(shared);
  }

  @Test
  void ofTwoDecisionsAtTheSameTimeTheOneThatSharesLessCounts() {
    decided(ConsentState.REFUSED, YESTERDAY);
    decided(ConsentState.GIVEN, YESTERDAY);
    needFound();

    assertThat(shared()).isEmpty();
  }

  @ParameterizedTest(name = "AUDIT-C {0}, AUDIT {1}: shared {2}")
  @CsvSource({
    "POSITIVE, , true",
    "NEGATIVE, , false",
    "POSITIVE, LOW_RISK, false",
    "POSITIVE, INCREASING_RISK, true",
    "NEGATIVE, INCREASING_RISK, true",
    ", POSSIBLE_DEPENDENCE, true",
    ", LOW_RISK, false"
  })
  void auditWinsOverAuditC(String auditC, String audit, boolean shared) {
    decided(ConsentState.GIVEN, YESTERDAY);
    var sitting = SittingId.next();
    if (audit != null) {
      screened(sitting, YESTERDAY, "AUDIT", audit);
    }
    if (auditC != null) {
      screened(sitting, YESTERDAY, "AUDIT-C", auditC);
    }

    assertThat(shared().isPresent()).isEqualTo(shared);
  }

  @Test
  void theLatestSittingCounts() {
    decided(ConsentState.GIVEN, YESTERDAY);
    screened(SittingId.next(), NOW, "AUDIT-C", "NEGATIVE");
    screened(SittingId.next(), YESTERDAY, "AUDIT", "POSSIBLE_DEPENDENCE");

    assertThat(shared()).isEmpty();
  }

  private Optional<SharedPathway> shared() {
    var facts = new PathwayFacts(NominalId.next(), decisions, results, referral);
    return SharingRule.drugsAndAlcohol(facts, NOW, LEEDS);
  }

  private void needFound() {
    screened(SittingId.next(), YESTERDAY, "AUDIT", "INCREASING_RISK");
  }

  private void screened(SittingId sitting, Instant at, String instrument, String band) {
    var result =
        new AlcoholResult(instrument, OptionalInt.of(9), Optional.of(band), OptionalInt.of(9));
    results.add(new Screened(sitting, at, result));
  }

  private void decided(ConsentState state, Instant at) {
    var expires =
        state == ConsentState.GIVEN ? Optional.of(NOW.plusSeconds(1)) : Optional.<Instant>empty();
    decisions.add(new Decision(state, at, expires));
  }
}
