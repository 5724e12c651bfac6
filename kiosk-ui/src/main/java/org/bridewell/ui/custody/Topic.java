package org.bridewell.ui.custody;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bridewell.core.shared.SuiteId;
import org.jspecify.annotations.Nullable;

/// One kind of news of suites: read once a change, outside every page's lock, for all the pages
/// that show it. What a page has not drawn yet is replaced by what is newer.
final class Topic<T> {
  private final Function<SuiteId, T> reading;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  Topic(Function<SuiteId, T> reading) {
    this.reading = reading;
  }

  /// Tells this page of what is read from now on, in its own thread of work, until removed.
  Registration listen(SuiteId suite, UI ui, Consumer<T> onNews) {
    var listener = new Listener(suite, ui, onNews);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Reads a suite, where any page shows it, and tells them. Each is told in a thread of its own:
  /// none waits for another that is slow or cut off.
  void tell(SuiteId suite) {
    var here = listeners.stream().filter(listener -> listener.suite.equals(suite)).toList();
    if (!here.isEmpty()) {
      var news = reading.apply(suite);
      here.forEach(listener -> listener.tell(news));
    }
  }

  private final class Listener {
    private final SuiteId suite;
    private final UI ui;
    private final Consumer<T> onNews;
    private final AtomicReference<@Nullable T> newest = new AtomicReference<>();

    Listener(SuiteId suite, UI ui, Consumer<T> onNews) {
      this.suite = suite;
      this.ui = ui;
      this.onNews = onNews;
    }

    void tell(T news) {
      if (newest.getAndSet(news) == null) {
        Thread.startVirtualThread(this::enter);
      }
    }

    private void enter() {
      try {
        ui.access(this::draw);
      } catch (UIDetachedException gone) {
        listeners.remove(this);
      }
    }

    private void draw() {
      var news = newest.getAndSet(null);
      if (news != null) {
        onNews.accept(news);
      }
    }
  }
}
