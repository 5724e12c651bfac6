package org.bridewell.ui.custody;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.shared.SuiteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells every open page of a suite that its board changed, also when another node changed it:
/// each node reads the change table every 250 ms, and browsers do not poll.
@Component
public class SuiteNews {
  private static final Logger LOG = LoggerFactory.getLogger(SuiteNews.class);

  private final SuiteChanges changes;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private long mark = -1;

  SuiteNews(SuiteChanges changes) {
    this.changes = changes;
  }

  private record Listener(SuiteId suite, UI ui, Runnable onNews) {}

  /// Runs in the page's own thread of work whenever the suite changed, until removed.
  public Registration listen(SuiteId suite, UI ui, Runnable onNews) {
    var listener = new Listener(suite, ui, onNews);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Scheduled(fixedDelay = 250)
  void look() {
    try {
      if (mark < 0) {
        mark = changes.newest();
      }
      var news = changes.since(mark);
      mark = news.mark();
      news.suites().forEach(this::tell);
    } catch (RuntimeException lost) {
      LOG.debug("changes could not be read now, the next look finds them: {}", lost.getClass());
    }
  }

  private void tell(SuiteId suite) {
    for (var listener : listeners) {
      if (listener.suite().equals(suite)) {
        listener.ui().access(listener.onNews()::run);
      }
    }
  }
}
