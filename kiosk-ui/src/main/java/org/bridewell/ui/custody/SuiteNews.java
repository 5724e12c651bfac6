package org.bridewell.ui.custody;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
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
  private final Clock clock;
  private volatile Instant currentAsOf;

  SuiteNews(SuiteChanges changes, Clock clock) {
    this.changes = new ChangeReader(changes);
    this.clock = clock;
    this.currentAsOf = clock.instant();
  }

  private record Listener(SuiteId suite, UI ui, Runnable onNews, AtomicBoolean told) {}

  private record Waiting(UI ui, Runnable onTime) {}

  /// Runs in the page's own thread of work whenever the suite changed, until removed.
  public Registration listen(SuiteId suite, UI ui, Runnable onNews) {
    var listener = new Listener(suite, ui, onNews, new AtomicBoolean());
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

  /// Until when this node knows what changed: while the database is lost, it stands still.
  public Instant currentAsOf() {
    return currentAsOf;
  }

  @Scheduled(fixedDelay = 250)
  void look() {
    try {
      var before = clock.instant();
      changes.look().forEach(this::tell);
      currentAsOf = before;
    } catch (RuntimeException lost) {
      LOG.debug("changes could not be read now, the next look finds them: {}", lost.getClass());
    }
  }

  /// Each page in a thread of its own: none waits for another that is slow or cut off, and what
  /// comes while a page still waits is the same news.
  private void tell(SuiteId suite) {
    listeners.stream()
        .filter(listener -> listener.suite().equals(suite))
        .filter(listener -> listener.told().compareAndSet(false, true))
        .forEach(listener -> Thread.startVirtualThread(() -> tell(listener)));
  }

  private void tell(Listener listener) {
    listener.told().set(false);
    if (!told(listener.ui(), listener.onNews())) {
      listeners.remove(listener);
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
