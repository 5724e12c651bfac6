package org.bridewell.ui.custody;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bridewell.core.custody.ChangeReader;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.shared.SuiteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells every open page of a suite that its board changed, also when another node changed it: each
/// node reads the change table every 250 ms, and browsers do not poll.
@Component
public class SuiteNews {
  private static final Logger LOG = LoggerFactory.getLogger(SuiteNews.class);

  private final ChangeReader changes;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();

  SuiteNews(SuiteChanges changes) {
    this.changes = new ChangeReader(changes);
  }

  private record Listener(SuiteId suite, UI ui, Runnable onNews) {}

  private record Waiting(UI ui, Runnable onTime) {}

  /// Runs in the page's own thread of work whenever the suite changed, until removed.
  public Registration listen(SuiteId suite, UI ui, Runnable onNews) {
    var listener = new Listener(suite, ui, onNews);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Runs in the page's own thread of work every ten seconds, until removed: for what changes by
  /// itself as time passes.
  public Registration everyTenSeconds(UI ui, Runnable onTime) {
    var listener = new Waiting(ui, onTime);
    waiting.add(listener);
    return () -> waiting.remove(listener);
  }

  @Scheduled(fixedDelay = 250)
  void look() {
    try {
      changes.look().forEach(this::tell);
    } catch (RuntimeException lost) {
      LOG.debug("changes could not be read now, the next look finds them: {}", lost.getClass());
    }
  }

  private void tell(SuiteId suite) {
    for (var listener : listeners) {
      if (listener.suite().equals(suite) && !told(listener.ui(), listener.onNews())) {
        listeners.remove(listener);
      }
    }
  }

  @Scheduled(fixedRate = 10_000)
  void passTime() {
    waiting.removeIf(listener -> !told(listener.ui(), listener.onTime()));
  }

  /// False when the page is gone.
  private static boolean told(UI ui, Runnable work) {
    try {
      ui.access(work::run);
      return true;
    } catch (UIDetachedException gone) {
      return false;
    }
  }
}
