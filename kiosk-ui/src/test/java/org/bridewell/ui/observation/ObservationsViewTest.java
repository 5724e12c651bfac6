package org.bridewell.ui.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.observation.BodyMapService;
import org.bridewell.core.observation.BodyMark;
import org.bridewell.core.observation.Finding;
import org.bridewell.core.observation.NotMeasured;
import org.bridewell.core.observation.ObservationService;
import org.bridewell.core.observation.PutOff;
import org.bridewell.core.observation.Region;
import org.bridewell.core.observation.Round;
import org.bridewell.core.observation.UnfitService;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.GlucoseReading;
import org.bridewell.core.safety.GlucoseService;
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
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.EitherButtons;
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
  @Autowired GlucoseService glucoses;
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

  /// HZ-11: low sugar is found on this page, too, and is one store with the safety page's.
  @Test
  void glucoseIsTakenOnThePageOfObservations() {
    open(CustodyNavigation.OBSERVATIONS, ObservationsView.class);
    key("Glucose");
    key("3");
    key("9");
    tap("Breathing");

    assertThat(text(view())).contains("Glucose is below 4.0.");
    assertThat(glucoses.asked(held.detention(), current.get()).all())
        .singleElement()
        .returns(Optional.of(new BigDecimal("3.9")), GlucoseReading::mmol);
    assertThat(safety.alerts(held.detention(), current.get()))
        .extracting(Alert::flag)
        .contains(SafetyFlag.GLUCOSE);
  }

  @Test
  void whatWasSeenEarlierIsALateEntry() {
    open(CustodyNavigation.OBSERVATIONS, ObservationsView.class);
    tap("Late entry");
    field("When was it seen?").setValue("25:00");
    tap("Use this time");
    assertThat(text(view())).contains("Type hours and minutes");
    field("When was it seen?").setValue(anHourAgo());
    tap("Use this time");
    key("1");
    key("6");
    tap("Oxygen");

    assertThat(text(view())).contains("Late entry: seen");
    assertThat(observations.open(held.detention(), current.get()).rounds())
        .singleElement()
        .matches(Round::isLate);
  }

  /// HZ-08: an unusual number is asked about once, then saved.
  @Test
  void anUnusualValueIsAskedAboutOnceThenSaved() {
    open(CustodyNavigation.OBSERVATIONS, ObservationsView.class);
    key("4");
    key("5");
    tap("Oxygen");
    assertThat(text(view())).contains("45 is unusual.");
    assertThat(observations.open(held.detention(), current.get()).rounds()).isEmpty();

    tap("It is right");
    assertThat(observations.open(held.detention(), current.get()).rounds())
        .singleElement()
        .returns(Optional.of(measured("45")), each -> each.found(Vitals.RESPIRATION));
  }

  /// HZ-05: the danger of one value stands in its own words, and nothing beside it reassures.
  @Test
  void slowBreathingAmongNormalValuesIsAnEmergencyInWords() {
    calm().forEach((item, finding) -> see(Round.Kind.OBSERVATIONS, item, finding));
    see(Round.Kind.OBSERVATIONS, "news2-respiration", measured("8"));
    open(CustodyNavigation.OBSERVATIONS, ObservationsView.class);

    var panel = all(WarningPanel.class).map(OnScreen::text).findFirst().orElseThrow();
    assertThat(panel).contains("Breathing").doesNotContainIgnoringCase("low risk");
    assertThat(button("Emergency: what to do first").isRefused()).isFalse();
  }

  /// HZ-06: with one value missing the page acts as for the highest total still possible.
  @Test
  void aMissingValueSaysAsForWhatToAct() {
    calm()
        .forEach(
            (item, finding) ->
                see(
                    Round.Kind.OBSERVATIONS,
                    item,
                    item.equals("news2-temperature")
                        ? new Finding.Missing(NotMeasured.NO_EQUIPMENT)
                        : finding));
    open(CustodyNavigation.OBSERVATIONS, ObservationsView.class);

    assertThat(text(view())).contains("No total yet", "Act as for", "temperature");
  }

  /// HZ-02: a part that failed is 999 on the page itself; the rest of it is then not asked.
  @Test
  void whoeverCannotBeWokenIsAnEmergencyOnTheRousingPage() {
    see(Round.Kind.ROUSING, "rousing-woken", new Finding.Chosen("no"));
    open(CustodyNavigation.ROUSING, RousingView.class);

    assertThat(text(view())).contains("999");
    assertThat(button("Emergency: what to do first").isRefused()).isFalse();
    assertThat(button("Finish this check").isRefused()).isFalse();
  }

  /// A mark that self-harm can have made asks its two questions again, and the list says so.
  @Test
  void aCutOnTheForearmAsksAboutSelfHarmAgain() {
    open(ObservationNavigation.BODY_MAP, BodyMapView.class);
    this.<Region>select("Where?").setValue(Region.LEFT_FOREARM);
    either("What is it?").setValue(BodyMark.Kind.CUT);
    tap("Save this mark");

    assertThat(text(view()))
        .contains("Cut or graze, left forearm", "ask the two self-harm questions again");
    assertThat(safety.alerts(held.detention(), current.get()))
        .extracting(Alert::flag)
        .contains(SafetyFlag.SELF_HARM_NOW);
  }

  private void open(String page, Class<? extends Component> view) {
    navigate(page + "/" + held.detention().value(), view);
  }

  private static String anHourAgo() {
    return LocalTime.now(ArrivalService.LOCAL)
        .minusHours(1)
        .format(DateTimeFormatter.ofPattern("HH:mm"));
  }

  /// A key of the pad, or the tile of a value.
  private void key(String words) {
    var key =
        all(NativeButton.class)
            .filter(each -> !(each instanceof ActionButton))
            .filter(each -> text(each).startsWith(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no key " + words));
    ComponentUtil.fireEvent(key, new ClickEvent<>(key));
  }

  @SuppressWarnings("unchecked")
  private <T> EitherButtons<T> either(String label) {
    return (EitherButtons<T>)
        all(EitherButtons.class)
            .map(each -> (EitherButtons<?>) each)
            .filter(each -> label.equals(each.getLabel()))
            .findFirst()
            .orElseThrow();
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
