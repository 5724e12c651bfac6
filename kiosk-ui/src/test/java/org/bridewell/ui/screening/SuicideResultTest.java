package org.bridewell.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.scoring.NextSteps;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.screening.Earlier;
import org.bridewell.core.screening.InstrumentResult;
import org.bridewell.core.screening.PlannedInstrument;
import org.bridewell.core.screening.Sitting;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.screening.SittingView;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;
import org.junit.jupiter.api.Test;

/// HZ-16: the results of whoever said yes about suicide, as they stand on the page. There is no
/// word of grading on them, and all have the same path.
class SuicideResultTest {
  private static final Pattern GRADE =
      Pattern.compile(
          "(?i)\\b(low|lower|lowest|minimal|mild|moderate|moderately|high|higher|highest|severe"
              + "|severity|negative|positive)\\b");
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instrument COLUMBIA = instrument("C-SSRS-SCREEN");
  private static final Instrument PHQ9 = instrument("PHQ-9");
  private static final String PATH =
      "Stay with the person, tell the custody officer now, assessment by a clinician now";

  @Test
  void gradesNoSetOfAnswersToTheScreenerWithAYes() {
    var pages = new HashSet<String>();

    eachSet(
        COLUMBIA,
        item -> answersAndNone(item),
        responses -> {
          if (responses.containsValue(answered("yes"))
              || responses.containsValue(answered("recent"))
              || responses.containsValue(answered("ever"))) {
            pages.add(page(COLUMBIA, responses));
          }
        });

    // what is missing is named; beyond that every page is the same
    assertThat(pages).hasSizeGreaterThan(10).allSatisfy(SuicideResultTest::isUngradedAndActs);
    assertThat(pages.stream().map(SuicideResultTest::withoutWhatIsMissing))
        .hasSizeGreaterThan(1)
        .containsOnly(withoutWhatIsMissing(pages.iterator().next()));
  }

  @Test
  void putsSafetyInPlaceOfTheBandOfADepressionScore() {
    eachSet(
        PHQ9,
        item ->
            switch (item.id().value()) {
              case "phq-9" -> tokens("several-days", "more-than-half", "nearly-every-day");
              case "phq-difficulty" -> List.of(Optional.<Response>empty());
              default -> List.of(Optional.empty(), Optional.of(answered("nearly-every-day")));
            },
        responses -> isUngradedAndActs(page(PHQ9, responses)));
    var complete = new HashMap<ItemId, Response>();
    PHQ9.items().stream()
        .filter(Item::scored)
        .forEach(item -> complete.put(item.id(), answered("not-at-all")));
    complete.put(new ItemId("phq-9"), answered("several-days"));

    assertThat(page(PHQ9, complete))
        .contains("1 of 27")
        .satisfies(SuicideResultTest::isUngradedAndActs);
  }

  private static void isUngradedAndActs(String page) {
    assertThat(GRADE.matcher(page).results().map(found -> found.group())).as(page).isEmpty();
    assertThat(page).contains(PATH);
  }

  private static String withoutWhatIsMissing(String page) {
    return page.replaceFirst("(?s)What is missing.*?Awaiting", "Awaiting");
  }

  /// All that one result says, as it is read on the page, with an earlier result beside it.
  private static String page(Instrument instrument, Map<ItemId, Response> responses) {
    var result = Scorer.score(instrument, responses);
    assertThat(result.flags()).isNotEmpty();
    var shown =
        new InstrumentResult(
            instrument,
            result,
            NextSteps.of(result),
            List.of(),
            List.of(),
            List.of(earlier(instrument)));
    return new ResultWords(view(instrument), shown).getElement().getTextRecursively();
  }

  private static Earlier earlier(Instrument instrument) {
    return new Earlier(
        instrument.id(),
        instrument.version(),
        NOW.minusSeconds(86_400),
        instrument.totals().isPresent() ? OptionalInt.of(12) : OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.of(instrument.bands().getLast().code()));
  }

  private static SittingView view(Instrument instrument) {
    var sitting =
        new Sitting(
            SittingId.next(),
            DetentionId.next(),
            PersonId.next(),
            new SuiteId("LEEDS"),
            SittingState.COMPLETE,
            List.of(
                new PlannedInstrument(
                    instrument.id(), instrument.version(), "en", Optional.of("MENTAL_HEALTH"))),
            NOW,
            Optional.of(NOW),
            2);
    return new SittingView(sitting, List.of(instrument), Map.of(), Circumstances.aged(30));
  }

  private interface Answers {
    List<Optional<Response>> of(Item item);
  }

  private static void eachSet(
      Instrument instrument, Answers answers, Consumer<Map<ItemId, Response>> with) {
    List<Map<ItemId, Response>> sets = new ArrayList<>(List.of(Map.of()));
    for (var item : instrument.items()) {
      var more = new ArrayList<Map<ItemId, Response>>();
      for (var set : sets) {
        for (var answer : answers.of(item)) {
          var next = new HashMap<>(set);
          answer.ifPresent(each -> next.put(item.id(), each));
          more.add(next);
        }
      }
      sets = more;
    }
    sets.forEach(with);
  }

  private static List<Optional<Response>> answersAndNone(Item item) {
    var all = new ArrayList<Optional<Response>>(List.of(Optional.empty()));
    item.options().forEach(option -> all.add(Optional.of(answered(option.code()))));
    return all;
  }

  private static List<Optional<Response>> tokens(String... codes) {
    return List.of(codes).stream().map(code -> Optional.<Response>of(answered(code))).toList();
  }

  private static Response answered(String code) {
    return new Response.Answered(code);
  }

  private static Instrument instrument(String id) {
    return InstrumentLoader.shipped().find(new InstrumentId(id)).orElseThrow();
  }
}
