package org.bridewell.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bridewell.db.RousingGap;
import org.bridewell.deploy.journey.NurseSteps.Arrived;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/// The main job, end to end, on real parts: from arrival to the hub, the commissioner and the
/// auditor. The person is already a nominal, and agrees to share with the hub.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainPathJourney {
  private final RunningApp app = RunningApp.get();
  private Browser nurse;
  private Browser other;
  private NurseSteps steps;

  /// In the demo partnership: held before, a nominal of the hub, and nothing shared so far.
  private final Arrived arrived =
      new Arrived("JRN/0001/26", "Throughway", "Robin", LocalDate.of(1989, 4, 12));

  private String nominal;

  @BeforeAll
  void openTwoBrowsers() {
    nurse = Browser.open(app);
    other = Browser.open(app);
    steps = new NurseSteps(nurse);
    nominal =
        app.rows("SELECT LOWER(HEX(nominal_id)) FROM nominal WHERE family_name = 'Throughway'")
            .getFirst()
            .getFirst();
  }

  @AfterAll
  void close() {
    nurse.close();
    other.close();
  }

  @Test
  @Order(1)
  void signsInAtATerminalAndSeesTheBoard() {
    nurse.go("sign-in").screen("01-sign-in");
    nurse.signIn("nurse", "Leeds Bridewell").see("Leeds Bridewell").see("Cannot wait");
    nurse.screen("02-board");
  }

  @Test
  @Order(2)
  void addsAnArrivalAndIsOfferedTheEarlierRecord() {
    steps.typeArrival(arrived);
    nurse.screen("03-arrival");
    nurse.tap("Next").see("Have we met this person before?").see("Agrees");
    nurse.screen("04-match");
    nurse.tap("Same person").tap("Next").see("Safety first");
  }

  @Test
  @Order(3)
  void aYesAlertsTheOfficerWhoAcknowledgesWithAPin() {
    steps.answerSafety("Yes");
    nurse.see("Withdrawal risk: clinician now").screen("05-safety");
    var alert = ": Robin Throughway";
    other.signIn("officer", "").see(alert).screen("06-officer-desk");
    other.tapIn(alert, "Nurse goes on").typeSecretIn(alert, "9999").tapIn(alert, "I have seen it");
    other.see("That PIN is wrong").typeSecretIn(alert, "2580").tapIn(alert, "I have seen it");
    other.gone(alert);
    nurse.see("1 raised, all seen");
  }

  @Test
  @Order(4)
  void auditCLeadsOnToTheOtherSevenQuestions() {
    steps.fitToAnswer();
    nurse.screen("07-sections");
    steps.askAlcohol();
    nurse.screen("07-question");
    handOverAndTakeBack();
    steps.answerHowOften();
    steps.countDrinks("08-drinks");
    steps.answerHeavyEpisodes();
    nurse.screen("08-question-by-asked-sex");
    var place = nurse.address();
    nurse.go(place.substring(place.indexOf("screening/"))).see("8 or more units on a single");
    steps.answerRestOfAudit();
    nurse.screen("09-check");
  }

  @Test
  @Order(5)
  void theResultSaysWhatItMeansAndDoesNotStopSuddenly() {
    nurse.tapTwice("Complete and see the result").see("Possible dependence");
    nurse.see("do not stop suddenly").see("No brief advice").see("GOV.UK").see("Every answer");
    assertThat(nurse.title()).doesNotContain(arrived.family());
    assertThat(nurse.address()).doesNotContain(arrived.family());
    nurse.see("Withdrawal, from the safety questions").see("Risk: Alcohol").screen("10-result");
    nurse.tap("Ask for consent").see("Two decisions, both yours");
  }

  @Test
  @Order(6)
  void consentIsTwoDecisionsAndOnlyAYesIsSigned() {
    steps.assessCapacity();
    nurse.tap("Yes, refer me");
    nurse.tapIn("The IOM hub", "Yes");
    nurse.tapIn("Your GP", "No").see("Saved");
    nurse.screen("11-consent");
    nurse.tap("Sign the yes").see("Not asked: Probation");
    nurse.sign().screen("12-signature");
    nurse.tap("Keep this signature").see("Suggested referral");
  }

  @Test
  @Order(7)
  void sendsOneReferralHoweverOftenItIsTapped() {
    nurse.screen("13-referral");
    nurse.tapTwice("Send referral").see("Sent").see("Print the card");
    nurse.screen("14-sent");
    assertThat(app.rows(referralsOf(arrived.number()))).hasSize(1);
  }

  @Test
  @Order(8)
  void theWorkerContactsBooksSeesAndCloses() {
    other.signIn("worker", "").see("My caseload").screen("15-caseload");
    other.type("Name in this list", arrived.family()).see("1 of ");
    other.tap(arrived.family() + ", " + arrived.given()).see("What happened so far");
    other.tap("Phone").tap("Reached").tap("Record contact").see("Phone: Reached");
    other.screen("16-case");
    other.tapFirstFreeTime().tap("Book appointment").see("Appointment booked");
    timePassesUntilTheAppointment();
    other.go(other.path()).tap("Attended").see("Decide what follows");
    other.choose("Outcome", "completed").tap("Close the case").see("Closed: completed");
    other.screen("17-case-closed");
  }

  @Test
  @Order(9)
  void theHubSeesNeedReferralAndAttendedAndNothingElse() {
    other.signIn("hub", "").see("Nominals").screen("18-nominals");
    other.lookUntil(
        () -> other.go("nominal/" + Ids.uuid(nominal)).see("Seven pathways"),
        () -> other.row("Drugs and alcohol").contains("attended"));
    assertThat(other.row("Drugs and alcohol")).contains("identified", "made");
    assertThat(other.row("Mental and physical health")).contains("nothing shared");
    other.screen("19-nominal");
    for (var secret : List.of("AUDIT", "ossible dependence", "ALC-LEEDS", "Leeds alcohol")) {
      assertThat(other.text()).doesNotContain(secret);
    }
    assertThat(other.source()).doesNotContain("POSSIBLE_DEPENDENCE");
  }

  @Test
  @Order(10)
  void theCommissionerReadsProtectedNumbers() {
    other.signIn("commissioner", "").see("What people needed").see("Needs by suite");
    other.screen("20-needs");
    other.dontSee(arrived.family());
  }

  @Test
  @Order(11)
  void theAuditorSeesWhoDidWhatAndVerifiesTheChain() {
    other.signIn("auditor", "").see("Audit trail").see("entries");
    other.tap("Verify against the outside seals").see("The trail is whole.");
    other.screen("21-audit");
    assertThat(other.text()).doesNotContain(arrived.family());
    assertThat(app.log()).doesNotContain(arrived.family());
    assertThat(app.rows(RousingGap.QUERY)).as("nobody drunk is without rousing").isEmpty();
  }

  @Test
  @Order(12)
  void anotherSuitesNurseReachesNothingOfThisPerson() {
    var detention =
        Ids.uuid(
            app.rows(
                    "SELECT LOWER(HEX(detention_id)) FROM detention"
                        + " WHERE custody_record_number = '"
                        + arrived.number()
                        + "'")
                .getFirst()
                .getFirst());
    other.signIn("nurse2", "Trafalgar House");
    for (var page : List.of("safety", "screening", "result", "consent", "referral")) {
      other.go(page + "/" + detention).dontSee(arrived.family());
    }
  }

  @Test
  @Order(13)
  void lockingLeavesNothingBehindTheBackButtonAndThePinLeadsBack() {
    nurse.go("board").tap(arrived.given() + " " + arrived.family()).see(arrived.family());
    var page = nurse.path();
    nurse.tap("Lock").see("Tap anywhere to sign in").dontSee(arrived.family());
    nurse.screen("24-locked");
    nurse.back().dontSee(arrived.family());
    nurse.go(page).dontSee(arrived.family()).see("PIN for Nora Example");
    nurse.screen("25-pin");
    nurse.type("PIN", "9999").tap("Go on").see("That PIN is wrong");
    for (var digit : List.of("1", "4", "7", "1")) {
      nurse.tap(digit);
    }
    nurse.tap("Delete the last digit").tap("0").tap("Go on").see(arrived.family());
    assertThat(nurse.path()).isEqualTo(page);
  }

  @Test
  @Order(14)
  void aPageThatNobodyTouchesLocksItself() {
    nurse.go("board").see("Cannot wait").passTime(875);
    nurse.see("This screen locks now if nobody touches it").screen("26-locks-soon");
    nurse.tap("Stay here").dontSee("This screen locks now");
    nurse.passTime(905).see("Tap anywhere to sign in").dontSee(arrived.family());
  }

  /// The person holds the screen, and tries every way out of the questions.
  private void handOverAndTakeBack() {
    var question = nurse.path();
    var theirs = "Question 1 of 3";
    nurse.tap("Hand the screen over").see(theirs).dontSee(arrived.family());
    nurse.screen("07a-handed-over");
    for (var page : List.of(question, "board", "own-account", "sign-in?fully", "locked", "")) {
      nurse.go(page).see(theirs).dontSee(arrived.family());
    }
    nurse.back().see(theirs).dontSee(arrived.family());
    nurse.tap("Stop").see("You have stopped.").tap("Back to the questions").see(theirs);
    nurse.tap("Nurse").screen("07b-take-back");
    nurse.type("PIN", "1470").tap("Go on").see("What to ask");
    nurse.tap("Ask now: Alcohol").see("question 1 of 3");
  }

  @Test
  @Order(15)
  void theSafetyOfficerReadsAnInstrumentAsItWillBeAsked() {
    other.signIn("safety", "").see("in the catalogue").screen("22-catalogue");
    other.tap("AUDIT").see("As it will be asked").see("Where sources disagree");
    other.screen("23-instrument");
  }

  private void timePassesUntilTheAppointment() {
    app.rows(
        "UPDATE appointment SET starts_at = UTC_TIMESTAMP() - INTERVAL 1 HOUR WHERE state = 'BOOKED'"
            + " AND referral_id IN (SELECT referral_id FROM referral JOIN detention USING"
            + " (detention_id) WHERE custody_record_number = '"
            + arrived.number()
            + "')");
  }

  private static String referralsOf(String number) {
    return "SELECT 1 FROM referral JOIN detention USING (detention_id)"
        + " WHERE custody_record_number = '"
        + number
        + "'";
  }
}
