package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.Optional;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.LevelMark;
import org.bridewell.ui.kit.Texts;

/// One safety question with its level and its four answers; there is no "no to all".
class FlagRow extends ListItem {
  private static final Texts TEXTS = Texts.of("safety");

  /// What happens at a tap.
  interface OnTap {
    void tapped(FlagRow row, SafetyReply reply);
  }

  private final SafetyFlag flag;
  private final EitherButtons<SafetyReply> answers;
  private final Element second = new Element("small");
  private Optional<SafetyReply> saved = Optional.empty();
  private boolean waiting;

  FlagRow(SafetyFlag flag, OnTap onTap) {
    this.flag = flag;
    var question = new Paragraph();
    question.getElement().appendChild(new Element("b").setText(TEXTS.get("flag." + flag)), second);
    answers =
        new EitherButtons<>(
                TEXTS.get("flag." + flag),
                Arrays.stream(SafetyReply.values()).map(this::choice).toList())
            .labelledBy(question);
    answers.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            answers.chosen().ifPresent(reply -> onTap.tapped(this, reply));
          }
        });
    addClassName("bw-flag");
    add(
        LevelMark.shape(Levels.shape(flag.level()), TEXTS.get("legend." + flag.level())),
        question,
        answers);
    nothingTold();
  }

  SafetyFlag flag() {
    return flag;
  }

  boolean isAnswered() {
    return saved.isPresent();
  }

  /// The answer that stood on the screen when this row was last tapped.
  Optional<SafetyReply> seenAtTap() {
    return answers.seenAtTap();
  }

  /// Shows the answer that is saved, whoever gave it.
  void show(SafetyReply reply) {
    saved = Optional.of(reply);
    answers.setValue(reply);
  }

  /// Nobody has answered, or the question is asked again.
  void askAgain() {
    saved = Optional.empty();
    answers.setValue(null);
  }

  /// The tap on this row is saved.
  void saved(SafetyReply reply) {
    waiting = false;
    show(reply);
  }

  /// The tap on this row is not saved: goes back to what is, and says so until the next tap.
  void notSaved() {
    waiting = true;
    answers.setValue(saved.orElse(null));
    second.setText(TEXTS.get("flag.not-saved"));
    second.setAttribute("class", "is-told--999");
  }

  /// The help line, while no alert was raised.
  final void nothingTold() {
    if (waiting) {
      return;
    }
    second.setText(TEXTS.get("flag." + flag + ".help"));
    second.removeAttribute("class");
  }

  /// Whom the alert of this flag has reached, in place of the help line.
  void told(AlertLevel level, String words) {
    if (waiting) {
      return;
    }
    var stands = saved.filter(SafetyReply.NO::equals).isPresent();
    second.setText(stands ? TEXTS.get("flag.stands", words) : words);
    second.setAttribute("class", Levels.toldClass(level));
  }

  private Choice<SafetyReply> choice(SafetyReply reply) {
    var choice = Choice.of(reply, TEXTS.get("reply." + reply));
    return flag.raisedBy(reply).map(Levels::shape).map(choice::raising).orElse(choice);
  }
}
