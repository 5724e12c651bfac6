package org.bridewell.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.stream.Stream;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;

/// Finds on a screen what a person would look for: fields by their label, buttons by their words.
public abstract class OnScreen extends SpringBrowserlessTest {
  protected Component view() {
    return (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
  }

  protected FieldText field(String label) {
    return (FieldText) labelled(label);
  }

  @SuppressWarnings("unchecked")
  protected <T> FieldSelect<T> select(String label) {
    return (FieldSelect<T>) labelled(label);
  }

  private Field<?, ?> labelled(String label) {
    return all(Field.class)
        .map(each -> (Field<?, ?>) each)
        .filter(each -> each.getLabel().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + label + " in " + text(view())));
  }

  protected ActionButton button(String words) {
    return all(ActionButton.class)
        .filter(each -> each.getText().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + words));
  }

  protected void tap(String words) {
    var button = button(words);
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  protected <T extends Component> Stream<T> all(Class<T> type) {
    return below(UI.getCurrent()).filter(type::isInstance).map(type::cast);
  }

  private static Stream<Component> below(Component component) {
    return Stream.concat(Stream.of(component), component.getChildren().flatMap(OnScreen::below));
  }

  protected static String text(Component component) {
    return component.getElement().getTextRecursively();
  }
}
