package org.bridewell.ui.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.observation.BodyMapService;
import org.bridewell.core.observation.BodyMark;
import org.bridewell.core.observation.Finding;
import org.bridewell.core.observation.ObservationService;
import org.bridewell.core.observation.PutOff;
import org.bridewell.core.observation.Region;
import org.bridewell.core.observation.Round;
import org.bridewell.core.observation.UnfitService;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.MarkId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.RoundId;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.HeldHere;
import org.bridewell.ui.OnScreen;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.WithActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Observations, checks, putting off and the body map, on the whole application and its database.
@SpringBootTest
@WithActor(Role.NURSE)
class ObservationsViewTest extends OnScreen {
  private static final List<String> ROUSING =
      List.of("woken", "name", "lives", "place", "eyes", "arm", "other-arm");

  @Autowired CurrentActor current;
  @Autowired ObservationService observations;
  @Autowired UnfitService unfit;
  @Autowired BodyMapService bodyMap;
  @Autowired SafetyService safety;
  @Autowired ScreeningService screenings;

  private SomebodyHeld held;
  private RoundId round;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestServer.register(registry);
  }

  @BeforeEach
  void somebody() throws Exception {
    held = HeldHere.with(current.get());
    round = RoundId.next();
  }

  @Test
  void aWholeSetIsFinishedAndStandsAsTheLast() {
    calm().forEach((item, finding) -> see(Round.Kind.OBSERVATIONS, item, finding));
    observations.finish(held.detention(), round, current.get());

    var sheet = observations.open(held.detention(), current.get());
    assertThat(sheet.finished(Round.Kind.OBSERVATIONS))
        .singleElement()
        .satisfies(last -> assertThat(last.readings()).hasSize(8));
    assertThat(safety.alerts(held.detention(), current.get())).isEmpty();
  }

  @Test
  void whoeverWakesOnlyToPainIsAnEmergencyWithTheWayToItsPage() {
    see(Round.Kind.OBSERVATIONS, "news2-consciousness", new Finding.Chosen("pain"));

    assertThat(safety.alerts(held.detention(), current.get()))
        .extracting(Alert::level)
        .contains(AlertLevel.CALL_999);
    navigate(
        CustodyNavigation.OBSERVATIONS + "/" + held.detention().value(), ObservationsView.class);
    tap("Emergency: what to do first");
    assertThat(text(view())).contains("Call 999 now");
  }

  @Test
  void asleepIsPutOffOnlyAfterAFullRousingCheckAndNoLongerWhenItGoesOn() {
    var later = Instant.now().plus(Duration.ofHours(2));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> putOff(PutOff.Reason.ASLEEP, later));

    ROUSING.forEach(part -> see(Round.Kind.ROUSING, "rousing-" + part, new Finding.Chosen("yes")));
    observations.finish(held.detention(), round, current.get());
    putOff(PutOff.Reason.ASLEEP, later);

    assertThat(clock(ClockKind.TRY_AGAIN)).isPresent();
    assertThat(clock(ClockKind.ROUSING)).isPresent();
    screenings.begin(held.detention(), current.get());
    assertThat(clock(ClockKind.TRY_AGAIN)).isEmpty();
    assertThat(clock(ClockKind.ROUSING)).isPresent();
  }

  @Test
  void onlyANamedCliniciansDirectionEndsRousing() {
    putOff(PutOff.Reason.INTOXICATED, Instant.now().plus(Duration.ofHours(2)));
    assertThat(clock(ClockKind.ROUSING)).isPresent();

    observations.direct(
        held.detention(), ClockKind.ROUSING, "Dr Dana Doctor", "Sober", current.get());
    assertThat(clock(ClockKind.ROUSING)).isEmpty();
  }

  @Test
  void aMarkOnTheHeadAsksAboutTheHeadAgain() {
    bodyMap.mark(
        held.detention(),
        new BodyMapService.Seen(
            MarkId.next(),
            Region.FACE,
            BodyMark.Kind.SWELLING,
            BodyMark.Cause.NOT_KNOWN,
            OptionalInt.of(3),
            Optional.empty()),
        current.get());

    assertThat(safety.alerts(held.detention(), current.get()))
        .extracting(Alert::flag)
        .contains(SafetyFlag.HEAD_INJURY);
    assertThat(clock(ClockKind.HEAD_INJURY)).isPresent();
  }

  private static Map<String, Finding> calm() {
    return Map.of(
        "news2-respiration", measured("16"),
        "news2-spo2", measured("98"),
        "news2-scale", new Finding.Chosen("scale-1"),
        "news2-oxygen", new Finding.Chosen("air"),
        "news2-systolic", measured("124"),
        "news2-pulse", measured("72"),
        "news2-consciousness", new Finding.Chosen("alert"),
        "news2-temperature", measured("36.8"));
  }

  private static Finding measured(String value) {
    return new Finding.Measured(new BigDecimal(value));
  }

  private void see(Round.Kind kind, String item, Finding finding) {
    observations.record(
        held.detention(),
        new ObservationService.Tap(
            AnswerId.next(), round, kind, Optional.empty(), new ItemId(item), finding),
        current.get());
  }

  private void putOff(PutOff.Reason reason, Instant until) {
    unfit.putOff(held.detention(), reason, until, AnswerId.next(), current.get());
  }

  private Optional<CareClock> clock(ClockKind kind) {
    return observations.open(held.detention(), current.get()).clock(kind);
  }
}
