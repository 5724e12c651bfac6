package org.bridewell.core.medicine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.medicine.BeforeDose.Roused;
import org.bridewell.core.observation.Finding;
import org.bridewell.core.observation.Reading;
import org.bridewell.core.observation.Round;
import org.bridewell.core.observation.Rounds;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.safety.GlucoseReading;
import org.bridewell.core.safety.Glucoses;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.RoundId;
import org.junit.jupiter.api.Test;

/// HZ-14: what other pages have of the last half hour, and nothing older.
class RecentLooksTest {
  private static final List<String> ROUSING =
      List.of("woken", "name", "lives", "place", "eyes", "arm", "other-arm");

  private final DetentionId stay = DetentionId.next();
  private final Vitals vitals = new Vitals(InstrumentLoader.shipped());
  private final List<Round> rounds = new ArrayList<>();
  private final List<GlucoseReading> readings = new ArrayList<>();
  private final RecentLooks looks = new RecentLooks(new Kept(), vitals, new Readings());

  @Test
  void takesTheNewestOfEach() {
    rousing(Duration.ofMinutes(25), "yes", true);
    breathing(Duration.ofMinutes(20), "18");
    breathing(Duration.ofMinutes(10), "14");
    glucose(Duration.ofMinutes(5), "5.6");

    assertThat(looks.recent(stay, NOW))
        .isEqualTo(
            new BeforeDose(
                Optional.empty(),
                "",
                Optional.of(NOW.minus(Duration.ofMinutes(25))),
                Optional.of(Roused.FULLY),
                Optional.of(14),
                Optional.of(56),
                Optional.of(NOW.minus(Duration.ofMinutes(5)))));
  }

  @Test
  void nothingOlderThanHalfAnHourCounts() {
    rousing(Duration.ofMinutes(31), "yes", true);
    breathing(Duration.ofMinutes(31), "14");
    glucose(Duration.ofMinutes(31), "5.6");

    assertThat(looks.recent(stay, NOW)).isEqualTo(BeforeDose.NOTHING);
  }

  @Test
  void aFailedPartCountsBeforeTheCheckIsFinishedAndAPassOnlyAfter() {
    rousing(Duration.ofMinutes(9), "yes", false);
    assertThat(looks.recent(stay, NOW).roused()).isEmpty();

    rousing(Duration.ofMinutes(5), "no", false);
    assertThat(looks.recent(stay, NOW).roused()).contains(Roused.NOT_FULLY);
  }

  private void rousing(Duration ago, String last, boolean finished) {
    var found = new HashMap<String, Finding>();
    ROUSING.forEach(part -> found.put("rousing-" + part, new Finding.Chosen("yes")));
    found.put("rousing-other-arm", new Finding.Chosen(last));
    round(Round.Kind.ROUSING, ago, found, finished);
  }

  private void breathing(Duration ago, String breaths) {
    var found =
        Map.<String, Finding>of("news2-respiration", new Finding.Measured(new BigDecimal(breaths)));
    round(Round.Kind.OBSERVATIONS, ago, found, true);
  }

  private void round(Round.Kind kind, Duration ago, Map<String, Finding> found, boolean finished) {
    var at = NOW.minus(ago);
    var id = RoundId.next();
    var values = new HashMap<ItemId, Reading>();
    found.forEach(
        (item, finding) -> {
          var of = new ItemId(item);
          var instrument = vitals.having(of, kind).orElseThrow();
          values.put(
              of,
              new Reading(
                  AnswerId.next(),
                  id,
                  instrument.id(),
                  instrument.version(),
                  of,
                  finding,
                  NURSE.id(),
                  at));
        });
    rounds.add(
        new Round(
            id,
            stay,
            kind,
            at,
            at,
            NURSE.id(),
            finished ? Optional.of(at) : Optional.empty(),
            values));
  }

  private void glucose(Duration ago, String mmol) {
    readings.add(
        new GlucoseReading(
            AnswerId.next(), stay, Optional.of(new BigDecimal(mmol)), NURSE.id(), NOW.minus(ago)));
  }

  private final class Readings implements Glucoses {
    @Override
    public boolean keep(GlucoseReading reading) {
      return readings.add(reading);
    }

    @Override
    public List<GlucoseReading> all(DetentionId detention) {
      return readings.reversed();
    }
  }

  private final class Kept implements Rounds {
    @Override
    public void begin(Round round) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean keep(Reading reading) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Round> lock(RoundId id, DetentionId detention) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Round> of(DetentionId detention) {
      return List.copyOf(rounds);
    }

    @Override
    public void observedAt(RoundId id, Instant at) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void finish(RoundId id, Instant at) {
      throw new UnsupportedOperationException();
    }
  }
}
