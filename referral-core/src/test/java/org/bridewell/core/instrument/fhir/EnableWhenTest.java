package org.bridewell.core.instrument.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Condition;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.RuleFixture;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.Walk;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is asked by the exported Questionnaire, as R4 defines `enableWhen`, is what is asked here.
class EnableWhenTest {
  /// The option's own code, by its question and the code that stands in the Questionnaire.
  private final Map<String, String> codes = new HashMap<>();

  static List<Instrument> instruments() {
    return InstrumentLoader.shipped().current().stream()
        .filter(each -> !(each.scoring() instanceof ScoringRule.Slot))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void asksTheSameWhateverWasAnsweredOrRefused(Instrument instrument) {
    var sets = new AnswerSets(instrument, 7);
    var items = Hapi.parsed(instrument).getItem();
    codes.clear();
    codes(items);
    var ours = instrument.items().stream().map(each -> each.id().value()).toList();
    for (int i = 0; i < 500; i++) {
      var responses = i % 2 == 0 ? sets.complete() : sets.refusingOneIn(4);
      var asked = new HashSet<String>();
      enabled(items, responses, asked);
      asked.retainAll(ours);

      assertThat(asked)
          .as("%s: %s", instrument.id().value(), responses)
          .containsExactlyInAnyOrderElementsOf(
              Walk.of(instrument, responses).onTheWay().stream()
                  .map(each -> each.id().value())
                  .toList());
    }
  }

  @Test
  void doesNotSayWhatFhirCannotSay() {
    Instrument audit = InstrumentLoader.shipped().find(new InstrumentId("AUDIT")).orElseThrow();
    var two = List.of(new ItemId("audit-2"), new ItemId("audit-3"));

    assertThatThrownBy(() -> EnableWhen.unless(new Condition.SubtotalIs(two, 3), audit))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> EnableWhen.unless(new Condition.SubtotalAtLeast(two, 3), audit))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /// The opposite of each condition that FHIR can say, worked out by hand. Tea's cups give 0 or 1,
  /// and the song of the kettle 0 or 2.
  @Test
  void isTheOppositeOfEachCondition() {
    var pot = new ItemId("t-pot");
    var cups = List.of(new ItemId("t-1"), new ItemId("t-2"));
    var tin = new Condition.OptionIs(pot, List.of("tin"));
    var cold = new Condition.NumberAtMost(new ItemId("t-heat"), new BigDecimal("20"));
    var hot = new Condition.NumberAtLeast(new ItemId("t-heat"), new BigDecimal("95"));

    assertThat(said(tin)).isEqualTo("all t-pot!=tin");
    assertThat(said(cold)).isEqualTo("any t-heat? t-heat>20");
    assertThat(said(hot)).isEqualTo("any t-heat? t-heat<95");
    assertThat(said(new Condition.AnyAtLeast(cups, 1))).isEqualTo("all t-1!=yes t-2!=yes");
    assertThat(said(new Condition.AnyAtLeast(cups, 0)))
        .isEqualTo("all t-1!=no t-1!=yes t-2!=no t-2!=yes");
    assertThat(said(new Condition.SubtotalAtLeast(cups, 1))).isEqualTo("all t-1!=yes t-2!=yes");
    assertThat(said(new Condition.SubtotalAtLeast(cups.subList(0, 1), 1)))
        .isEqualTo("all t-1!=yes");
    assertThat(said(new Condition.SubtotalIs(cups.subList(0, 1), 1))).isEqualTo("all t-1!=yes");
    assertThat(said(new Condition.SubtotalIs(cups, 0))).isEqualTo("any t-1!=no t-2!=no");
    assertThat(said(new Condition.SubtotalIs(cups, 2))).isEqualTo("any t-1!=yes t-2!=yes");
    assertThat(said(new Condition.All(List.of(tin, cold))))
        .isEqualTo("any t-pot!=tin t-heat? t-heat>20");
    assertThat(said(new Condition.Any(List.of(tin, tin, new Condition.AnyAtLeast(cups, 1)))))
        .isEqualTo("all t-pot!=tin t-1!=yes t-2!=yes");
  }

  @Test
  void refusesWhatOnlyASumOrAMixtureCouldSay() {
    var cups = List.of(new ItemId("t-1"), new ItemId("t-2"));
    var tin = new Condition.OptionIs(new ItemId("t-pot"), List.of("tin"));
    var cold = new Condition.NumberAtMost(new ItemId("t-heat"), new BigDecimal("20"));

    for (Condition condition :
        List.of(
            new Condition.SubtotalIs(cups, 1),
            new Condition.SubtotalAtLeast(cups, 2),
            new Condition.Any(List.of(tin, cold)),
            new Condition.All(List.of(tin, new Condition.AnyAtLeast(cups, 1))))) {
      assertThatThrownBy(() -> said(condition)).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  private static String said(Condition condition) {
    var when = EnableWhen.unless(condition, RuleFixture.tea());
    return when.comparisons().stream()
        .map(EnableWhenTest::said)
        .collect(Collectors.joining(" ", when.all() ? "all " : "any ", ""));
  }

  private static String said(EnableWhen.Comparison comparison) {
    var item = comparison.item().id().value();
    return switch (comparison) {
      case EnableWhen.Comparison.OtherThan other -> item + "!=" + other.option().code();
      case EnableWhen.Comparison.MoreThan more -> item + ">" + more.number();
      case EnableWhen.Comparison.LessThan less -> item + "<" + less.number();
      case EnableWhen.Comparison.NoAnswer _ -> item + "?";
    };
  }

  private void enabled(
      List<QuestionnaireItemComponent> items, Map<ItemId, Response> responses, Set<String> asked) {
    for (var item : items) {
      var results = item.getEnableWhen().stream().map(each -> holds(each, responses)).toList();
      boolean any = item.getEnableBehavior() == EnableWhenBehavior.ANY;
      if (results.isEmpty() || (any ? results.contains(true) : !results.contains(false))) {
        asked.add(item.getLinkId());
        enabled(item.getItem(), responses, asked);
      }
    }
  }

  private boolean holds(
      QuestionnaireItemEnableWhenComponent condition, Map<ItemId, Response> responses) {
    var given = Optional.ofNullable(responses.get(new ItemId(condition.getQuestion())));
    return switch (condition.getOperator()) {
      case EXISTS ->
          given.filter(EnableWhenTest::answers).isPresent()
              == ((BooleanType) condition.getAnswer()).booleanValue();
      case EQUAL -> given.filter(each -> is(each, condition)).isPresent();
      case NOT_EQUAL -> given.filter(each -> is(each, condition)).isEmpty();
      case GREATER_THAN -> number(given).filter(each -> compare(each, condition) > 0).isPresent();
      case LESS_THAN -> number(given).filter(each -> compare(each, condition) < 0).isPresent();
      default -> throw new IllegalStateException("not written by us: " + condition.getOperator());
    };
  }

  private void codes(List<QuestionnaireItemComponent> items) {
    for (var item : items) {
      for (var option : item.getAnswerOption()) {
        String id = Optional.ofNullable(option.getId()).orElse("");
        codes.put(
            item.getLinkId() + " " + option.getValueCoding().getCode(),
            id.replaceFirst("^" + Pattern.quote(item.getLinkId() + "."), ""));
      }
      codes(item.getItem());
    }
  }

  private static boolean answers(Response response) {
    return response instanceof Response.Answered || response instanceof Response.Measured;
  }

  private boolean is(Response given, QuestionnaireItemEnableWhenComponent condition) {
    return given instanceof Response.Answered(String code)
        && code.equals(
            codes.get(condition.getQuestion() + " " + ((Coding) condition.getAnswer()).getCode()));
  }

  private static Optional<BigDecimal> number(Optional<Response> given) {
    return given.flatMap(
        each ->
            each instanceof Response.Measured(BigDecimal value)
                ? Optional.of(value)
                : Optional.empty());
  }

  private static int compare(BigDecimal given, QuestionnaireItemEnableWhenComponent condition) {
    return given.compareTo(
        switch (condition.getAnswer()) {
          case IntegerType whole -> new BigDecimal(whole.getValue());
          case DecimalType decimal -> decimal.getValue();
          default -> throw new IllegalStateException("not written by us");
        });
  }
}
