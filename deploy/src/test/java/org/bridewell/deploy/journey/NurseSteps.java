package org.bridewell.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// What a custody nurse does at a terminal, step by step, in the words of the screens.
final class NurseSteps {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private static final List<String> LOOK =
      List.of(
          "Hard to wake, or cannot be woken?",
          "Chest pain or short of breath now?",
          "Cannot stand or walk, or cannot be understood?",
          "Severe agitation",
          "Swallowed or hidden drugs or packages?",
          "Any knock to the head or face",
          "Takes a blood thinner?");

  private static final List<String> ASK =
      List.of(
          "Are you thinking of ending your life",
          "Have you ever tried?",
          "Fits, ever?",
          "Diabetes?",
          "Medicines that cannot wait?",
          "Pregnant, or could be?");

  private static final List<String> SUBSTANCES =
      List.of("Opioids", "Benzodiazepines", "GHB or GBL", "Gabapentinoids");

  private final Browser nurse;

  NurseSteps(Browser nurse) {
    this.nurse = nurse;
  }

  /// Types a new arrival, up to the page before the match or the safety page.
  void typeArrival(Arrived arrived) {
    nurse.tap("New arrival");
    nurse.type("Custody record number", arrived.number());
    nurse.type("Family name", arrived.family());
    nurse.type("Given name", arrived.given());
    nurse.type("Date of birth", DAY.format(arrived.born()));
    nurse.choose("Sex", "Male");
    nurse.choose("Ethnicity, in their own words", "Not stated");
    nurse.choose("Home district", "Leeds");
    nurse.choose("Arrested for", "Public disorder");
    nurse.type("Time of arrest", "00:00");
    nurse.tap("Yes");
    nurse.chooseFirst("Cell");
  }

  /// Answers every safety question with no, and about withdrawal as given: a yes is somebody of
  /// whose drinking nothing is known.
  void answerSafety(String withdrawal) {
    LOOK.forEach(flag -> nurse.tapIn(flag, "No"));
    nurse.tap("Part 2").see("Have you ever tried?");
    ASK.forEach(flag -> nurse.tapIn(flag, "No"));
    nurse.tap("Part 3").see("drink and drugs");
    SUBSTANCES.forEach(each -> nurse.tapIn(each, "Does not use"));
    if (withdrawal.equals("Yes")) {
      nurse.tapIn("Alcohol", "Tap to ask").see("What is left empty").tap("Nothing is known");
    } else {
      nurse.tapIn("Alcohol", "Does not use");
    }
    nurse.tap("None").see("Last look").see("Saved");
  }

  /// From the safety page to the first question about alcohol, of a man who is fit to answer.
  void beginAlcohol() {
    fitToAnswer();
    askAlcohol();
  }

  /// The same of a woman, who is asked about pregnancy first.
  void beginAlcoholNotPregnant() {
    fitToAnswer();
    nurse.see("First answer the questions about the person").tap("No");
    askAlcohol();
  }

  /// To the sections of a screening, of somebody who is fit to answer.
  void fitToAnswer() {
    nurse.tap("Screening").see("What to ask").tap("Fit to answer").see("Saved");
  }

  /// From the sections to the first question about alcohol.
  void askAlcohol() {
    nurse.tap("Ask now: Alcohol").see("question 1 of 3");
  }

  /// Answers the three questions of AUDIT-C with the most points each.
  void answerAuditC() {
    answerHowOften();
    answer("10+");
    answerHeavyEpisodes();
  }

  /// The first question of AUDIT-C, up to the second.
  void answerHowOften() {
    answer("4+ times per week");
    assertThat(nurse.smallestAnswer()).as("height of an answer").isGreaterThanOrEqualTo(56);
    nurse.tap("Next").see("question 2 of");
  }

  /// Adds drinks up to 11.4 units on the second question, which confirms its answer.
  void countDrinks(String picture) {
    nurse.tap("Count the drinks").see("Tap what is drunk");
    nurse.tap("Pint of beer568 ml");
    for (int pint = 2; pint <= 4; pint++) {
      nurse.tap("One more: Pint of beer");
    }
    nurse.see("11.4").see("Counts as 11 units").screen(picture);
    nurse.tap("Confirm this answer").see("Saved");
  }

  /// From the second question of AUDIT-C to the end.
  void answerHeavyEpisodes() {
    nurse.tap("Next").see("Which wording is right for you?");
    nurse.tap("For men: 8 or more units").see("8 or more units on a single occasion");
    answer("Daily or almost daily");
  }

  /// Answers the other seven of AUDIT; the first three are not asked again.
  void answerRestOfAudit() {
    for (int question = 4; question <= 8; question++) {
      nurse.tap("Next").see("question " + question + " of 10");
      answer("Weekly");
    }
    for (int question = 9; question <= 10; question++) {
      nurse.tap("Next").see("question " + question + " of 10");
      answer("Yes, during the last year");
    }
    nurse.tap("Next").see("What to ask").see("Done");
    nurse.tap("Check the answers").see("Not begun, and so not asked");
  }

  void assessCapacity() {
    for (var each : List.of("Understands", "Remembers", "Weighs it up", "Can tell us")) {
      nurse.tap(each);
    }
    nurse.tap("Name and date of birth confirmed").tap("Keep this").see("Can decide now");
  }

  private void answer(String option) {
    nurse.tap(option).see("Saved");
  }

  /// Somebody who arrives.
  record Arrived(String number, String family, String given, LocalDate born) {}
}
