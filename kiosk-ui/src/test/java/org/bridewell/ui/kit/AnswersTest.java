package org.bridewell.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private final EitherButtons<Boolean> either =
      new EitherButtons<>("May we?", List.of(Choice.of(true, "Yes"), Choice.of(false, "No")));

  @Test
  void nothingIsChosenBeforehand() {
    var tiles = new ChoiceTiles<>("How often?", List.of(Choice.of(0, "Never")));

    assertThat(tiles.chosen()).isEmpty();
    assertThat(either.chosen()).isEmpty();
    assertThat(checked()).containsExactly("false", "false");
  }

  @Test
  void oneTapAnswersAndTheSameTapAgainChangesNothing() {
    var answers = new ArrayList<Boolean>();
    either.addValueChangeListener(change -> answers.add(change.getValue()));

    tap(1);
    tap(1);

    assertThat(answers).containsExactly(false);
    assertThat(checked()).containsExactly("false", "true");
  }

  @Test
  void anAnswerThatWasNotSavedCanBePutBack() {
    tap(0);

    either.clear();

    assertThat(checked()).containsExactly("false", "false");
  }

  @Test
  void aRefusedButtonDoesNothingAndSaysWhy() {
    var done = new ArrayList<String>();
    var button = new ActionButton("Part 2", () -> done.add("done")).refuse("3 to answer here");

    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    assertThat(done).isEmpty();
    assertThat(button.getElement().getAttribute("data-reason")).isEqualTo("3 to answer here");

    button.allow();
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    assertThat(done).containsExactly("done");
  }

  private void tap(int answer) {
    var button = (NativeButton) buttons().get(answer).getComponent().orElseThrow();
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  private List<String> checked() {
    return buttons().stream().map(button -> button.getAttribute("aria-checked")).toList();
  }

  private List<Element> buttons() {
    return either.getElement().getChildren().toList();
  }
}
