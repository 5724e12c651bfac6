package org.bridewell.ui.access;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.access.LockLimits;
import org.bridewell.core.access.PageKind;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.core.shared.SuiteId;
import org.springframework.stereotype.Component;

/// Every page at a terminal locks itself when nobody touches it for as long as the suite allows.
@Component
class LocksItself implements VaadinServiceInitListener {
  private final CurrentActor current;
  private final Suites suites;
  private final LockLimits limits;
  private final Clock clock;

  LocksItself(CurrentActor current, Suites suites, LockLimits limits, Clock clock) {
    this.current = current;
    this.suites = suites;
    this.limits = limits;
    this.clock = clock;
  }

  @Override
  public void serviceInit(ServiceInitEvent service) {
    service
        .getSource()
        .addUIInitListener(
            opened ->
                current
                    .terminal()
                    .flatMap(suites::terminal)
                    .ifPresent(terminal -> attach(opened.getUI(), terminal.suite())));
  }

  private void attach(UI ui, SuiteId suite) {
    var timer = new LockTimer();
    var own = ofSuite(suite);
    ui.getElement().insertChild(0, timer.getElement());
    ui.addAfterNavigationListener(
        entered -> {
          var kind = kind(entered);
          var limit = own.getOrDefault(kind, kind.usual());
          timer.limit(limit);
          VaadinSession.getCurrent()
              .getSession()
              .setAttribute(
                  Idle.ATTRIBUTE,
                  new Idle("/" + entered.getLocation().getPath(), clock.instant(), limit));
        });
  }

  private Map<PageKind, Duration> ofSuite(SuiteId suite) {
    try {
      return limits.of(suite);
    } catch (StoreUnavailable lost) {
      return Map.of();
    }
  }

  private static PageKind kind(AfterNavigationEvent entered) {
    return entered.getActiveChain().stream()
        .map(HasElement::getClass)
        .map(view -> Optional.ofNullable(view.getAnnotation(LocksAfter.class)))
        .flatMap(Optional::stream)
        .map(LocksAfter::value)
        .findFirst()
        .orElse(PageKind.USUAL);
  }
}
