package org.bridewell.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bridewell.deploy.journey.NurseSteps.Arrived;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What the hub reads of somebody who refused, and of somebody who is no nominal: nothing, and the
/// same two words whatever the cause.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingSharedJourney {
  private final RunningApp app = RunningApp.get();
  private Browser browser;
  private NurseSteps steps;

  @BeforeAll
  void open() {
    browser = Browser.open(app);
    steps = new NurseSteps(browser);
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void aNominalWhoRefusedReadsAsOneWhoWasNeverAsked() {
    refer(
        new Arrived("JRN/0002/26", "Nowhere", "Jamie", LocalDate.of(1978, 1, 27)),
        steps::beginAlcohol,
        "No");
    waitForTheRelay();

    var refused = pathwayOf("Nowhere");
    var neverAsked = pathwayOf(someNominalWithoutAnyScreening());

    assertThat(refused).isEqualTo(neverAsked).contains("nothing shared");
    assertThat(app.rows(pathwayRowsOf("Nowhere"))).isEmpty();
  }

  @Test
  void somebodyWhoIsNoNominalIsOnNoQueryOfTheHub() {
    refer(
        new Arrived("JRN/0003/26", "Sideways", "Sam", LocalDate.of(1994, 9, 3)),
        steps::beginAlcoholNotPregnant,
        "Yes");
    waitForTheRelay();

    browser.signIn("hub", "").see("Nominals");
    browser.type("Find a nominal", "Sideways").see("0 found");
    assertThat(app.rows("SELECT 1 FROM nominal WHERE family_name = 'Sideways'")).isEmpty();
  }

  private void refer(Arrived arrived, Runnable beginAlcohol, String hub) {
    browser.signIn("nurse", "Leeds Bridewell").see("Cannot wait");
    steps.typeArrival(arrived);
    browser.tap("Next").see("Have we met this person before?");
    browser.tap("Same person").tap("Next").see("Takes a blood thinner?");
    steps.answerSafety("No");
    beginAlcohol.run();
    steps.answerAuditC();
    steps.answerRestOfAudit();
    browser.tap("Complete and see the result").see("Possible dependence");
    browser.tap("Ask for consent").see("Two decisions, both yours");
    steps.assessCapacity();
    browser.tap("Yes, refer me").tapIn("The IOM hub", hub);
    browser.tap("Sign the yes").tap("Said aloud, witnessed").see("Suggested referral");
    browser.tap("Send referral").see("Print the card");
  }

  private void waitForTheRelay() {
    browser.lookUntil(
        () -> {},
        () -> app.rows("SELECT 1 FROM outbox_event WHERE delivered_at IS NULL").isEmpty());
  }

  private String pathwayOf(String family) {
    var id =
        app.rows("SELECT LOWER(HEX(nominal_id)) FROM nominal WHERE family_name = '" + family + "'")
            .getFirst()
            .getFirst();
    browser.signIn("hub", "").go("nominal/" + Ids.uuid(id)).see("Seven pathways");
    return browser.row("Drugs and alcohol");
  }

  /// Somebody of the hub whom the health side has never met.
  private String someNominalWithoutAnyScreening() {
    return app.rows(
            """
            SELECT n.family_name FROM nominal n
             WHERE NOT EXISTS (SELECT 1 FROM nominal_link l WHERE l.nominal_id = n.nominal_id)
             ORDER BY n.nominal_id LIMIT 1
            """)
        .getFirst()
        .getFirst();
  }

  private static String pathwayRowsOf(String family) {
    return "SELECT 1 FROM nominal_pathway JOIN nominal USING (nominal_id) WHERE family_name = '"
        + family
        + "' AND pathway IN ('HEALTH', 'DRUGS_AND_ALCOHOL')";
  }
}
