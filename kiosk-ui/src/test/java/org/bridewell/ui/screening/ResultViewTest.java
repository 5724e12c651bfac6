package org.bridewell.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.AskedItem;
import org.bridewell.core.screening.Concern;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.screening.Tap;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.SittingId;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.HeldHere;
import org.bridewell.ui.OnScreen;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.WithActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.kit.ChoiceTiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// What stands around a score: the nurse's concern, results from elsewhere, earlier sittings, and
/// the drinks that led to an answer.
@SpringBootTest
@WithActor(Role.NURSE)
class ResultViewTest extends OnScreen {
  private static final String INCREASING = "4,3,2,0,0,0,0,0,0,0";
  private static final String DEPENDENCE = "4,4,4,4,4,0,0,0,2,2";

  @Autowired CurrentActor current;
  @Autowired ScreeningService screenings;
  @Autowired Catalogue catalogue;

  private SomebodyHeld held;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestServer.register(registry);
  }

  @BeforeEach
  void somebody() throws Exception {
    held = HeldHere.with(current.get());
  }

  @Test
  void aConcernNeedsAReasonAndOnlyGoesHigher() {
    audit(INCREASING);
    result();
    assertThat(text(view()))
        .contains("Increasing risk", "Brief advice now")
        .doesNotContain("suddenly");

    tap("Raise my concern");
    assertThat(text(view())).contains("Possible dependence").doesNotContain("Lower risk");
    tap("Raise the concern");
    assertThat(text(view())).contains("Nothing was saved. Choose both");
    tiles("Why").setValue(Concern.Reason.SEEN);
    tiles("Act as for").setValue(band("POSSIBLE_DEPENDENCE"));
    field("In your words").setValue("Shaking on arrival");
    tap("Raise the concern");

    assertThat(text(view()))
        .contains("Increasing risk", "9 of 40", "is more concerned", "Shaking on arrival")
        .contains("Act as for “Possible dependence”")
        .contains("do not stop suddenly", "Withdrawal check")
        .doesNotContain("Brief advice now");
  }

  @Test
  void anEarlierSittingStandsBesideTheScore() {
    audit(DEPENDENCE);
    screenings.beginAgain(held.detention(), current.get());
    audit("4,4,4,4,R,0,0,0,2,2");
    screenings.beginAgain(held.detention(), current.get());
    audit(INCREASING);
    result();

    assertThat(text(view()))
        .containsSubsequence("Earlier results of this person", "This screening", "9", "20–24", "24")
        .contains("Possible dependence");
  }

  @Test
  void aFirstScreeningHasNoEarlierResults() {
    audit(INCREASING);
    result();

    assertThat(text(view())).doesNotContain("Earlier results");
  }

  @ParameterizedTest(name = "{0} {1}: {4}")
  @CsvSource({
    "'', '', A nurse, L-1, No result was entered",
    "84, '', '', L-1, 'Who assessed, or the licence number, is missing'",
    "84, '', A nurse, '', 'Who assessed, or the licence number, is missing'",
    "201, '', A nurse, L-1, That score cannot come from this test",
    "eighty, '', A nurse, L-1, That score cannot come from this test",
    "84, NOT_INDICATED, A nurse, L-1, do not belong together"
  })
  void aResultFromElsewhereIsRefusedUntilItIsWhole(
      String score, String band, String assessor, String licence, String trouble) {
    slot(score, band, assessor, licence);

    assertThat(text(view())).contains(trouble);
    assertThat(screenings.sections(sitting(), current.get()).slots()).isEmpty();
  }

  @Test
  void aResultFromElsewhereStandsBesideTheScoresWithWhoAndUnderWhichLicence() {
    slot("84", "INDICATED", "Dr A. Sample", "HASI-77");
    assertThat(text(view())).contains("What to ask");
    audit(INCREASING);
    result();

    assertThat(text(view()))
        .contains("Entered from elsewhere", "HASI result: 84, Below this tool's cut-off of 85")
        .contains("By Dr A. Sample, licence HASI-77");
  }

  /// HZ-30: nothing is saved before the nurse confirms what the drinks amount to.
  @Test
  void drinksAddUpAndOnlyProposeAnAnswer() {
    ready();
    go(CustodyNavigation.SCREENING + "/" + held.detention().value() + "/audit-2");
    tap("Count the drinks");
    assertThat(button("Confirm this answer").isRefused()).isTrue();

    // two pints of 568 ml at the usual strength, 5 %: 2 × 2.84
    tile("Pint of beer");
    tile("Pint of beer");

    assertThat(text(view())).contains("5.7", "Counts as 6 units: answer “5-6”");
    assertThat(answer("audit-2")).isEmpty();
    tap("Confirm this answer");
    assertThat(answer("audit-2")).contains(new Response.Answered("5-6"));
  }

  private void slot(String score, String band, String assessor, String licence) {
    ready();
    go(ScreeningNavigation.ENTER + "/" + held.detention().value() + "/HASI");
    field("Score").setValue(score);
    if (!band.isEmpty()) {
      var hasi = catalogue.find(new InstrumentId("HASI")).orElseThrow();
      tiles("Result in words").setValue(hasi.band(band).orElseThrow());
    }
    field("Who assessed").setValue(assessor);
    field("Licence number").setValue(licence);
    tap("Keep this result");
  }

  /// Answers AUDIT by points, `R` being a refusal, and completes the sitting.
  private void audit(String points) {
    ready();
    String[] each = points.split(",");
    for (int i = 0; i < each.length; i++) {
      var instrument = instrument(i < 3 ? "AUDIT-C" : "AUDIT");
      var item = instrument.item(new ItemId("audit-" + (i + 1))).orElseThrow();
      answer(instrument, item.id(), response(item, each[i]));
    }
    screenings.complete(sitting(), current.get());
  }

  private static Response response(Item item, String points) {
    return item.options().stream()
        .filter(option -> ("" + option.points()).equals(points))
        .findFirst()
        .<Response>map(option -> new Response.Answered(option.code()))
        .orElseGet(Response.Refused::new);
  }

  private void ready() {
    screenings.begin(held.detention(), current.get());
    if (answer(AskedItem.FITNESS.item().value()).isEmpty()) {
      answer(instrument("AUDIT-C"), AskedItem.FITNESS.item(), new Response.Answered("fit"));
      answer(instrument("AUDIT-C"), AskedItem.SEX.item(), new Response.Answered("male"));
    }
  }

  private void answer(Instrument instrument, ItemId item, Response response) {
    screenings.answer(
        sitting(),
        new Tap(AnswerId.next(), instrument.id(), item, response, 0),
        Optional.empty(),
        current.get());
  }

  private Optional<Response> answer(String item) {
    var view = screenings.open(sitting(), current.get());
    return Optional.ofNullable(view.plainResponses().get(new ItemId(item)));
  }

  private SittingId sitting() {
    return screenings.of(held.detention(), current.get()).orElseThrow();
  }

  private Instrument instrument(String id) {
    return catalogue.find(new InstrumentId(id)).orElseThrow();
  }

  private Band band(String code) {
    return instrument("AUDIT").band(code).orElseThrow();
  }

  private void result() {
    go(ScreeningNavigation.RESULT + "/" + held.detention().value());
  }

  private static void go(String address) {
    UI.getCurrent().navigate(address);
  }

  @SuppressWarnings("unchecked")
  private <T> ChoiceTiles<T> tiles(String label) {
    return all(ChoiceTiles.class)
        .filter(each -> label.equals(each.getLabel()))
        .map(each -> (ChoiceTiles<T>) each)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no tiles " + label));
  }

  private void tile(String words) {
    Component tile =
        all(NativeButton.class)
            .filter(each -> each.hasClassName("bw-drink") && text(each).contains(words))
            .findFirst()
            .orElseThrow();
    ComponentUtil.fireEvent((NativeButton) tile, new ClickEvent<>(tile));
  }
}
