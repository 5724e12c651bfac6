package org.bridewell.core.instrument.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bridewell.core.instrument.fhir.AnswerOption.Value;
import org.bridewell.core.instrument.fhir.Imported.Rule;
import org.bridewell.core.instrument.fhir.Imported.When;
import org.bridewell.core.instrument.fhir.Imported.When.AnswerIs;
import org.bridewell.core.instrument.fhir.QuestionReader.Found;

/// Turns `enableWhen` round: under which answers questions are left out.
///
/// A question that was refused or not reached leaves nothing out here, for a missing answer is
/// never zero; FHIR's `=` would. So at most more is asked than elsewhere, never less.
final class RuleReader {
  private static final Set<String> READ =
      Set.of(
          "extension",
          "question",
          "operator",
          "answerBoolean",
          "answerDecimal",
          "answerInteger",
          "answerDate",
          "answerDateTime",
          "answerTime",
          "answerString",
          "answerCoding",
          "answerQuantity",
          "answerReference");

  private static final Set<String> OPERATORS = Set.of("exists", "=", "!=", ">", "<", ">=", "<=");

  /// One comparison: the question, and the answers with which it does not hold.
  private record Unless(int question, SequencedSet<String> codes) {}

  /// All of which or any of which must hold for a question to be asked.
  private record Asked(boolean all, List<Unless> comparisons) {}

  /// Which questions one condition is about, and where it stands first.
  private record Placed(Element owner, List<Integer> at) {
    Placed(Element owner) {
      this(owner, new ArrayList<>());
    }
  }

  private static final int MOST_DECIDING = 10;

  private final List<Found> questions;
  private final Report report;
  private final Map<String, Integer> position = new HashMap<>();

  RuleReader(List<Found> questions, Report report) {
    this.questions = questions;
    this.report = report;
    for (int i = 0; i < questions.size(); i++) {
      position.putIfAbsent(questions.get(i).question().linkId(), i);
    }
  }

  List<Rule> rules() {
    new CircleCheck(questions, position, report).check();
    report.refuseFaults();
    SequencedMap<Asked, Placed> places = new LinkedHashMap<>();
    var known = new HashMap<String, Optional<Asked>>();
    for (int i = 0; i < questions.size(); i++) {
      for (Element owner : questions.get(i).when()) {
        int at = i;
        known
            .computeIfAbsent(owner.path(), _ -> asked(owner))
            .ifPresent(asked -> places.computeIfAbsent(asked, _ -> new Placed(owner)).at().add(at));
      }
    }
    var rules = new ArrayList<Rule>();
    places.forEach((asked, placed) -> rule(asked, placed).ifPresent(rules::add));
    tooMany(rules);
    return rules;
  }

  /// What may still come out is tried for every answer that decides: that doubles with each.
  private void tooMany(List<Rule> rules) {
    var deciding = new HashSet<Integer>();
    for (Rule rule : rules) {
      switch (rule.when()) {
        case When.AnswerIs(int question, _) -> deciding.add(question);
        case When.NoPoints(List<Integer> several) -> deciding.addAll(several);
        case When.Joined(_, List<AnswerIs> parts) ->
            parts.forEach(part -> deciding.add(part.question()));
      }
    }
    if (deciding.size() > MOST_DECIDING) {
      report.fault(
          "item",
          "asks others depending on "
              + deciding.size()
              + " questions; at most "
              + MOST_DECIDING
              + " may decide what is asked");
    }
  }

  private Optional<Asked> asked(Element owner) {
    List<Element> conditions = owner.list("enableWhen");
    String behavior = owner.text("enableBehavior", Element.SHORT).orElse("");
    if (conditions.size() > 1 && behavior.isEmpty()) {
      owner.fault("enableBehavior", "is missing: all of the conditions, or any of them?");
    } else if (!behavior.isEmpty() && !Set.of("all", "any").contains(behavior)) {
      owner.fault("enableBehavior", "must be all or any");
    }
    var comparisons = new ArrayList<Unless>();
    conditions.forEach(each -> comparison(each).ifPresent(comparisons::add));
    return comparisons.size() == conditions.size()
        ? Optional.of(new Asked(!behavior.equals("any"), comparisons))
        : Optional.empty();
  }

  private Optional<Unless> comparison(Element condition) {
    condition.knows(READ, Set.of());
    String operator = condition.required("operator", Element.SHORT);
    Integer question = position.get(condition.required("question", Element.SHORT));
    if (operator.isEmpty() || question == null) {
      return Optional.empty();
    }
    if (!OPERATORS.contains(operator)) {
      condition.fault(
          "operator",
          "«" + QuestionnaireReader.shortened(operator) + "» is no operator of FHIR R4");
      return Optional.empty();
    }
    if (!operator.equals("=") && !operator.equals("!=")) {
      condition.fault("operator", "«" + operator + "» is not read here; use = or !=");
      return Optional.empty();
    }
    Optional<String> code = answer(condition, questions.get(question));
    return code.map(each -> new Unless(question, codes(question, each, operator.equals("!="))));
  }

  private SequencedSet<String> codes(int question, String code, boolean itself) {
    return questions.get(question).question().answers().stream()
        .map(Imported.Answer::code)
        .filter(each -> each.equals(code) == itself)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Optional<String> answer(Element condition, Found found) {
    List<String> choice = condition.choice("answer");
    if (choice.size() != 1) {
      condition.fault("answer[x]", "needs exactly one answer");
      return Optional.empty();
    }
    if (!Set.of("answerCoding", "answerString", "answerInteger").contains(choice.getFirst())) {
      condition.fault(choice.getFirst(), "is not how the question is answered");
      return Optional.empty();
    }
    Value wanted =
        condition
            .child("answerCoding")
            .map(
                coding ->
                    new Value(
                        coding.text("system", Element.SHORT).orElse(""),
                        coding.required("code", Element.SHORT)))
            .orElseGet(() -> AnswerOption.plain(condition, "answer"));
    Optional<String> code =
        found.options().stream()
            .filter(option -> option.value().is(wanted))
            .map(option -> option.answer().code())
            .findFirst();
    if (code.isEmpty()) {
      condition.fault(
          choice.getFirst(),
          "«" + wanted.code() + "» is no answer to «" + found.question().linkId() + "»");
    }
    return code;
  }

  private Optional<Rule> rule(Asked asked, Placed placed) {
    Element owner = placed.owner();
    List<Integer> at = placed.at();
    Optional<List<AnswerIs>> parts = leftOutWhen(asked, owner);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int last = parts.get().stream().mapToInt(AnswerIs::question).max().orElseThrow();
    var follows = IntStream.range(last + 1, last + 1 + at.size()).boxed().toList();
    if (!at.equals(follows)) {
      owner.fault(
          "enableWhen",
          "leaves out questions that do not follow «"
              + questions.get(last).question().linkId()
              + "» directly, one after another; that cannot be asked here");
      return Optional.empty();
    }
    int next = at.getLast() + 1;
    return Optional.of(
        new Rule(
            when(asked.all(), parts.get()),
            next < questions.size() ? Optional.of(next) : Optional.empty()));
  }

  /// One part for each question looked at. Asked when all comparisons hold is left out when any
  /// does not, and the other way round.
  private Optional<List<AnswerIs>> leftOutWhen(Asked asked, Element owner) {
    SequencedMap<Integer, SequencedSet<String>> byQuestion = new LinkedHashMap<>();
    for (Unless each : asked.comparisons()) {
      byQuestion.merge(
          each.question(),
          new LinkedHashSet<>(each.codes()),
          (known, more) -> merged(known, more, asked.all()));
    }
    var parts = new ArrayList<AnswerIs>();
    for (var each : byQuestion.entrySet()) {
      int answers = questions.get(each.getKey()).question().answers().size();
      if (asked.all() && each.getValue().size() == answers) {
        owner.fault("enableWhen", "never holds, so this can never be asked");
      } else if (!asked.all() && each.getValue().isEmpty()) {
        owner.report().leftBehind(owner.at("enableWhen"), "always holds");
        return Optional.empty();
      }
      parts.add(new AnswerIs(each.getKey(), List.copyOf(each.getValue())));
    }
    return Optional.of(parts);
  }

  private static SequencedSet<String> merged(
      SequencedSet<String> known, SequencedSet<String> more, boolean all) {
    if (all) {
      known.addAll(more);
    } else {
      known.retainAll(more);
    }
    return known;
  }

  private When when(boolean all, List<AnswerIs> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    if (!all && parts.stream().allMatch(this::isNoPoints)) {
      return new When.NoPoints(parts.stream().map(AnswerIs::question).toList());
    }
    return new When.Joined(!all, parts);
  }

  /// Exactly the answers without points, so that a question left out before counts as one of them.
  private boolean isNoPoints(AnswerIs part) {
    var question = questions.get(part.question()).question();
    return question.scored()
        && question.answers().stream()
            .allMatch(answer -> (answer.points() == 0) == part.codes().contains(answer.code()));
  }
}
