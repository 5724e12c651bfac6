package org.bridewell.core.instrument.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.shared.ItemId;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two scorers that share no line: ours, and HAPI's FHIRPath adding up the ordinals that we export.
class FhirPathAgreementTest {

  /// Points of measured numbers are in tables, which FHIR has no ordinals for: NEWS2 is left out.
  static List<Instrument> sums() {
    return InstrumentLoader.shipped().current().stream()
        .filter(each -> each.scoring() instanceof ScoringRule.Sum)
        .filter(each -> each.items().stream().allMatch(i -> i.kind() instanceof ItemKind.Choice))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sums")
  void agreesOnSomeAnswers(Instrument instrument) {
    agrees(instrument, 100);
  }

  @Tag("deep")
  @ParameterizedTest
  @MethodSource("sums")
  void agreesOnTenThousandAnswers(Instrument instrument) {
    agrees(instrument, 10_000);
  }

  private static void agrees(Instrument instrument, int times) {
    var sets = new AnswerSets(instrument, 20_260_103);
    Questionnaire questionnaire = Hapi.parsed(instrument);
    var summing = new Hapi.Summing(questionnaire);
    for (int i = 0; i < times; i++) {
      var responses = sets.complete();
      var result = Scorer.score(instrument, responses);
      int theirs = summing.of(Responses.to(questionnaire, responses));

      if (result instanceof ScoreResult.NotApplicable) {
        // a gate leaves everything out, so there is nothing to add up
        assertThat(instrument.applicability().gates()).isNotEmpty();
        assertThat(theirs).isZero();
        continue;
      }
      assertThat(result)
          .as("%s of %s, theirs %s", i, responses, theirs)
          .isInstanceOfSatisfying(
              ScoreResult.Scored.class, ours -> assertThat(ours.total()).isEqualTo(theirs));
    }
  }

  /// The answers as a receiver gets them: by the codes that stand in the Questionnaire.
  private static final class Responses {
    static QuestionnaireResponse to(Questionnaire questionnaire, Map<ItemId, Response> responses) {
      var response = new QuestionnaireResponse();
      responses.forEach(
          (item, given) -> {
            if (given instanceof Response.Answered(String code)) {
              response
                  .addItem()
                  .setLinkId(item.value())
                  .addAnswer()
                  .setValue(option(questionnaire.getItem(), item.value() + "." + code));
            }
          });
      return response;
    }

    private static org.hl7.fhir.r4.model.Coding option(
        List<Questionnaire.QuestionnaireItemComponent> items, String id) {
      for (var item : items) {
        for (var option : item.getAnswerOption()) {
          if (id.equals(option.getId())) {
            return option.getValueCoding();
          }
        }
        var inside = option(item.getItem(), id);
        if (inside != null) {
          return inside;
        }
      }
      return null;
    }
  }
}
