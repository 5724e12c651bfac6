package org.bridewell.core.instrument.fhir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.instrument.fhir.QuestionReader.Found;

/// Finds conditions that look at a question that is not there, at themselves, in a circle, or at a
/// question that comes later.
final class CircleCheck {
  private final List<Found> questions;
  private final Map<String, Integer> position;
  private final Report report;
  private final Set<Integer> finished = new HashSet<>();

  CircleCheck(List<Found> questions, Map<String, Integer> position, Report report) {
    this.questions = questions;
    this.position = position;
    this.report = report;
  }

  void check() {
    for (int i = 0; i < questions.size(); i++) {
      names(questions.get(i));
    }
    report.refuseFaults();
    for (int i = 0; i < questions.size(); i++) {
      follow(i, new ArrayList<>());
    }
    report.refuseFaults();
    for (int i = 0; i < questions.size(); i++) {
      order(i);
    }
  }

  private void names(Found found) {
    for (Element condition : conditions(found)) {
      String question = condition.required("question", Element.SHORT);
      if (!question.isEmpty() && !position.containsKey(question)) {
        condition.fault("question", "«" + question + "» is no question that is answered here");
      }
    }
  }

  private void follow(int at, List<Integer> way) {
    if (way.contains(at)) {
      circle(way.subList(way.indexOf(at), way.size()));
      return;
    }
    if (!finished.contains(at)) {
      way.add(at);
      for (Element condition : conditions(questions.get(at))) {
        target(condition).ifPresent(next -> follow(next, way));
      }
      way.removeLast();
      finished.add(at);
    }
  }

  private void circle(List<Integer> way) {
    var names = new ArrayList<String>();
    way.forEach(each -> names.add(questions.get(each).question().linkId()));
    names.add(names.getFirst());
    Element owner = questions.get(way.getLast()).when().getLast();
    owner.fault(
        "enableWhen",
        way.size() == 1
            ? "depends on itself: " + String.join(" → ", names)
            : "goes in a circle: " + String.join(" → ", names));
  }

  private void order(int at) {
    for (Element condition : conditions(questions.get(at))) {
      if (target(condition).filter(each -> each > at).isPresent()) {
        condition.fault("question", "is asked later than what depends on it");
      }
    }
  }

  private Optional<Integer> target(Element condition) {
    return condition.text("question", Element.SHORT).map(position::get);
  }

  private static List<Element> conditions(Found found) {
    return found.when().stream().flatMap(each -> each.list("enableWhen").stream()).toList();
  }
}
