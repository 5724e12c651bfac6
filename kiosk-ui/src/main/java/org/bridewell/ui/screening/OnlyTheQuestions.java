package org.bridewell.ui.screening;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.SignedIn;
import org.springframework.stereotype.Component;

/// While a person holds the screen every address leads to their questions: whatever is typed,
/// tapped or gone back to.
@Component
class OnlyTheQuestions implements VaadinServiceInitListener {
  private static final Set<Class<?>> OPEN = Set.of(AnswerView.class, TakeBackView.class);

  private final CurrentActor current;

  OnlyTheQuestions(CurrentActor current) {
    this.current = current;
  }

  @Override
  public void serviceInit(ServiceInitEvent service) {
    service
        .getSource()
        .addUIInitListener(
            opened ->
                opened
                    .getUI()
                    .addBeforeEnterListener(
                        event -> {
                          if (isPerson() && !OPEN.contains(event.getNavigationTarget())) {
                            event.forwardTo(AnswerView.class);
                          }
                        }));
  }

  private boolean isPerson() {
    return current
        .signedIn()
        .map(SignedIn::actor)
        .filter(actor -> actor.role() == Role.DETAINEE)
        .isPresent();
  }
}
