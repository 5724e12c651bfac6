package org.bridewell.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.Rousing;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.RoundId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Asleep is only somebody who was woken in full; violent only somebody who is not ill (HZ-02,
/// HZ-03, HZ-10).
class RousingCheckTest {
  private static final Instrument ROUSING =
      ObservationFixture.VITALS.instrument(new InstrumentId("ROUSING"));
  private static final List<Item> PARTS = ROUSING.items();
  private static final List<String> REPLIES = List.of("yes", "no", "cant-tell", "");

  private final ObservationFixture x = new ObservationFixture();
  private final RoundId round = RoundId.next();

  @Test
  void ofEveryCombinationOfAnswersOnlyTheFullPassPasses() {
    int passed = 0;
    int all = (int) Math.pow(REPLIES.size(), PARTS.size());
    for (int each = 0; each < all; each++) {
      var responses = new HashMap<ItemId, Response>();
      int rest = each;
      for (Item part : PARTS) {
        var reply = REPLIES.get(rest % REPLIES.size());
        if (!reply.isEmpty()) {
          responses.put(part.id(), new Response.Answered(reply));
        }
        rest /= REPLIES.size();
      }
      boolean failed =
          responses.containsValue(new Response.Answered("no"))
              || responses.containsValue(new Response.Answered("cant-tell"));
      assertThat(RousingCheck.failed(ROUSING, responses)).as("%s", responses).isEqualTo(failed);
      if (RousingCheck.passed(ROUSING, responses)) {
        passed++;
        assertThat(responses).hasSize(7).containsValue(new Response.Answered("yes"));
      }
    }
    assertThat(all).isEqualTo(16384);
    assertThat(passed).isEqualTo(1);
  }

  @Test
  void aFullPassIsDoneAndDueAgainInThirtyMinutes() {
    x.rousing.start(x.held, Rousing.Cause.INTOXICATED, NURSE, NOW.minusSeconds(1700));
    rouse(Map.of());

    assertThat(x.alerts.raised).isEmpty();
    assertThat(x.clocks.running(x.held.id(), ClockKind.ROUSING, ""))
        .get()
        .extracting(CareClock::dueAt)
        .isEqualTo(NOW.plusSeconds(1800));
  }

  @ParameterizedTest
  @CsvSource({
    "rousing-woken, no",
    "rousing-woken, cant-tell",
    "rousing-name, no",
    "rousing-lives, no",
    "rousing-place, cant-tell",
    "rousing-eyes, no",
    "rousing-arm, no",
    "rousing-other-arm, no"
  })
  void anyFailedPartIs999AndPutsNothingOff(String part, String reply) {
    x.rousing.start(x.held, Rousing.Cause.INTOXICATED, NURSE, NOW.minusSeconds(1700));
    rouse(Map.of(part, reply));

    assertThat(x.alerts.raised).containsExactly("CALL_999 HARD_TO_WAKE ROUSING NOT_ROUSED");
    assertThat(x.clocks.running(x.held.id(), ClockKind.ROUSING, ""))
        .get()
        .extracting(CareClock::dueAt)
        .isEqualTo(NOW.plusSeconds(100));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> putOff(PutOff.Reason.ASLEEP))
        .extracting(Refusal::code)
        .isEqualTo("unfit.check-first");
  }

  @Test
  void aFailedPartStartsRousingWhereNoneRan() {
    x.record(round, Round.Kind.ROUSING, "rousing-name", "no");

    assertThat(x.clocks.running(x.held.id(), ClockKind.ROUSING, "")).isPresent();
  }

  @Test
  void asleepIsNotSavedWithoutACheck() {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> putOff(PutOff.Reason.ASLEEP));
    assertThat(x.putOffs.all).isEmpty();
  }

  @Test
  void asleepIsNotSavedOnACheckThatIsNotFinished() {
    PARTS.forEach(part -> x.record(round, Round.Kind.ROUSING, part.id().value(), "yes"));

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> putOff(PutOff.Reason.ASLEEP));
  }

  @ParameterizedTest
  @CsvSource({"1800, true", "1801, false"})
  void asleepIsSavedOnlyOnACheckOfTheLastHalfHour(long seconds, boolean saved) {
    rouse(Map.of());
    x.clock.now = NOW.plusSeconds(seconds);

    if (saved) {
      putOff(PutOff.Reason.ASLEEP);
      assertThat(x.clocks.running(x.held.id(), ClockKind.ROUSING, "")).isPresent();
    } else {
      assertThatExceptionOfType(Refusal.class).isThrownBy(() -> putOff(PutOff.Reason.ASLEEP));
    }
  }

  @Test
  void anOlderPassDoesNotOutweighANewerFailure() {
    rouse(Map.of());
    x.clock.now = NOW.plusSeconds(60);
    var next = RoundId.next();
    x.record(next, Round.Kind.ROUSING, "rousing-woken", "no");

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> putOff(PutOff.Reason.ASLEEP));
  }

  @Test
  void violentIsNotSavedBeforeThePrompts() {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> putOff(PutOff.Reason.VIOLENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hot", "tireless", "pain", "breathing", "undressing", "confused"})
  void eachSignOfDisturbanceAloneIs999(String sign) {
    for (var reply : List.of("yes", "cant-tell")) {
      var other = new ObservationFixture();
      agitation(other, RoundId.next(), Map.of("agitation-" + sign, reply));

      assertThat(other.alerts.raised)
          .containsExactly("CALL_999 SEVERE_AGITATION AGITATION ACUTE_DISTURBANCE");
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(
              () ->
                  other.unfit.putOff(
                      other.held.id(),
                      PutOff.Reason.VIOLENT,
                      NOW.plusSeconds(3600),
                      AnswerId.next(),
                      NURSE));
    }
  }

  @Test
  void violentIsSavedWhenNoSignIsThere() {
    agitation(x, round, Map.of());
    putOff(PutOff.Reason.VIOLENT);

    assertThat(x.clocks.running(x.held.id(), ClockKind.TRY_AGAIN, ""))
        .get()
        .extracting(CareClock::dueAt)
        .isEqualTo(NOW.plusSeconds(3600));
  }

  @Test
  void intoxicatedStartsRousingAndATimeToTryAgain() {
    putOff(PutOff.Reason.INTOXICATED);

    assertThat(x.clocks.running(x.held.id()))
        .extracting(CareClock::kind)
        .containsExactly(ClockKind.ROUSING, ClockKind.TRY_AGAIN);
  }

  @Test
  void noInterpreterPutsOffTheQuestionsOnly() {
    putOff(PutOff.Reason.NO_INTERPRETER);

    assertThat(x.clocks.running(x.held.id()))
        .extracting(CareClock::kind)
        .containsExactly(ClockKind.TRY_AGAIN);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -60, 43201})
  void theTimeToTryAgainIsWithinTwelveHours(long seconds) {
    Instant at = NOW.plusSeconds(seconds);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () -> x.unfit.putOff(x.held.id(), PutOff.Reason.UNWELL, at, AnswerId.next(), NURSE))
        .extracting(Refusal::code)
        .isEqualTo("unfit.time");
  }

  private void putOff(PutOff.Reason reason) {
    x.unfit.putOff(x.held.id(), reason, x.clock.now.plusSeconds(3600), AnswerId.next(), NURSE);
  }

  private void rouse(Map<String, String> different) {
    for (Item part : PARTS) {
      var id = part.id().value();
      x.record(round, Round.Kind.ROUSING, id, different.getOrDefault(id, "yes"));
    }
    x.finish(round);
  }

  private static void agitation(
      ObservationFixture to, RoundId round, Map<String, String> different) {
    for (Item sign : ObservationFixture.VITALS.instrument(new InstrumentId("AGITATION")).items()) {
      var id = sign.id().value();
      to.record(round, Round.Kind.AGITATION, id, different.getOrDefault(id, "no"));
    }
    to.finish(round);
  }
}
