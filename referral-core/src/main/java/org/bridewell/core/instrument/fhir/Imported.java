package org.bridewell.core.instrument.fhir;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.Fault;

/// What a Questionnaire from outside says, as far as an instrument of ours can say it.
///
/// @param leftBehind what the file holds and has no place here, with where it stands
public record Imported(
    Head head, List<Question> questions, List<Rule> rules, List<Fault> leftBehind) {

  /// What the file says about itself; empty where it says nothing.
  public record Head(
      String title, String name, String url, String version, String publisher, String copyright) {}

  /// One question. A question that is not scored is asked, and is no part of the total.
  public record Question(String linkId, String text, boolean scored, List<Answer> answers) {
    public Question {
      answers = List.copyOf(answers);
    }
  }

  /// One answer with its points.
  public record Answer(String code, String label, int points) {}

  /// Leaves questions out, from the one after the last it looks at to before `to`.
  ///
  /// @param to the position of the first question that is asked again; empty for none
  public record Rule(When when, Optional<Integer> to) {}

  /// When questions are left out, by the positions of the questions looked at.
  public sealed interface When {
    /// The question was answered with one of these.
    record AnswerIs(int question, List<String> codes) implements When {}

    /// These questions have no points together.
    record NoPoints(List<Integer> questions) implements When {}

    /// All of these, or any of them.
    record Joined(boolean all, List<AnswerIs> parts) implements When {}
  }

  public Imported {
    questions = List.copyOf(questions);
    rules = List.copyOf(rules);
    leftBehind = List.copyOf(leftBehind);
  }
}
