package org.bridewell.core.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.NeedFact;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedsFeedTest {
  private static final YearMonth JULY = YearMonth.of(2026, 7);
  private static final Instant IN_JULY = Instant.parse("2026-06-30T23:30:00Z");
  private static final SuiteId LEEDS = new SuiteId("LEEDS");
  private static final SuiteId ELLAND_ROAD = new SuiteId("ELLAND-ROAD");
  private static final DistrictId WAKEFIELD = new DistrictId("WAKEFIELD");

  private final PersonId person = PersonId.next();
  private final FakeSource source = new FakeSource();
  private final List<NeedFact> facts = new ArrayList<>();
  private final NeedsFeed feed = new NeedsFeed(source, facts::add);

  @Test
  void countsAnArrivalInItsLocalMonthSuiteDistrictAndArea() {
    apply(EventKind.DETENTION_BEGAN);
    assertThat(facts)
        .containsExactly(new NeedFact(JULY, LEEDS, WAKEFIELD, Measure.DETAINED, true, true, true));
  }

  @Test
  void countsThePersonAgainOnlyInTheOtherSuite() {
    apply(EventKind.DETENTION_BEGAN);
    source.suite = ELLAND_ROAD;
    apply(EventKind.DETENTION_BEGAN);
    apply(EventKind.DETENTION_BEGAN);
    assertThat(facts)
        .extracting(NeedFact::countsIn)
        .containsExactly(
            List.of(Area.of(LEEDS), Area.of(WAKEFIELD), Area.WHOLE),
            List.of(Area.of(ELLAND_ROAD)),
            List.of());
  }

  @ParameterizedTest(name = "AUDIT-C {0}, AUDIT {1}: {2}")
  @CsvSource({
    "NEGATIVE, , SCREENED ALCOHOL_LOWER",
    "POSITIVE, , SCREENED ALCOHOL_NEED",
    "POSITIVE, LOW_RISK, SCREENED ALCOHOL_LOWER",
    "POSITIVE, INCREASING_RISK, SCREENED ALCOHOL_NEED ALCOHOL_INCREASING",
    "POSITIVE, HIGHER_RISK, SCREENED ALCOHOL_NEED ALCOHOL_HIGHER",
    "POSITIVE, POSSIBLE_DEPENDENCE, SCREENED ALCOHOL_NEED ALCOHOL_DEPENDENCE",
    ", , SCREENED"
  })
  void countsASittingByItsAlcoholBand(String auditC, String audit, String expected) {
    if (auditC != null) {
      source.bands.put(AlcoholBands.AUDIT_C, auditC);
    }
    if (audit != null) {
      source.bands.put(AlcoholBands.AUDIT, audit);
    }
    apply(EventKind.SITTING_COMPLETED);
    assertThat(facts.stream().map(f -> f.measure().name()).toList())
        .isEqualTo(List.of(expected.split(" ")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "GIVEN, REFERRAL_OFFERED REFERRAL_ACCEPTED",
    "REFUSED, REFERRAL_OFFERED",
    "DEFERRED, REFERRAL_OFFERED",
    "LACKS_CAPACITY, REFERRAL_OFFERED",
    "GIVEN WITHDRAWN, REFERRAL_OFFERED REFERRAL_ACCEPTED",
    "WITHDRAWN,",
    ","
  })
  void countsWhatWasDecidedAboutReferral(String decisions, String expected) {
    if (decisions != null) {
      for (String state : decisions.split(" ")) {
        source.decisions.add(ConsentState.valueOf(state));
      }
    }
    apply(EventKind.CONSENT_DECIDED);
    assertThat(facts.stream().map(f -> f.measure().name()).toList())
        .isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
  }

  @Test
  void countsReferralsSentAndAttendedButNotClosed() {
    apply(EventKind.REFERRAL_SENT);
    apply(EventKind.REFERRAL_ATTENDED);
    apply(EventKind.REFERRAL_CLOSED);
    assertThat(facts)
        .extracting(NeedFact::measure)
        .containsExactly(Measure.REFERRED, Measure.ATTENDED);
  }

  @Test
  void countsOnlyTheMonthInWhichAReferralFirstLedToAttendance() {
    source.attendedBefore = true;
    apply(EventKind.REFERRAL_ATTENDED);
    assertThat(facts).isEmpty();
  }

  private void apply(EventKind kind) {
    feed.apply(OutboxEvent.of(kind, new UUID(0, 7), person, IN_JULY));
  }

  private final class FakeSource implements NeedsSource {
    SuiteId suite = LEEDS;
    boolean attendedBefore;
    final Map<InstrumentId, String> bands = new HashMap<>();
    final Set<ConsentState> decisions = EnumSet.noneOf(ConsentState.class);
    private final Set<List<Object>> marks = new HashSet<>();

    @Override
    public Stay stay(DetentionId detention) {
      return new Stay(person, suite, WAKEFIELD);
    }

    @Override
    public Stay stay(SittingId sitting) {
      return new Stay(person, suite, WAKEFIELD);
    }

    @Override
    public Stay stay(ReferralId referral) {
      return new Stay(person, suite, WAKEFIELD);
    }

    @Override
    public Map<InstrumentId, String> bands(SittingId sitting) {
      return bands;
    }

    @Override
    public Set<ConsentState> referralDecisions(DetentionId detention, YearMonth month) {
      return decisions;
    }

    @Override
    public boolean attendedBefore(ReferralId referral, YearMonth month) {
      return attendedBefore;
    }

    @Override
    public boolean firstTime(PersonId who, YearMonth month, Area area, Measure measure) {
      return marks.add(List.of(who, month, area, measure));
    }
  }
}
