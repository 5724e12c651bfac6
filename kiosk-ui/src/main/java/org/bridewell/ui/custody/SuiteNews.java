package org.bridewell.ui.custody;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bridewell.core.custody.BoardRow;
import org.bridewell.core.custody.ChangeReader;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.safety.SuiteAlerts;
import org.bridewell.core.safety.SuiteReader;
import org.bridewell.core.shared.SuiteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells every open page of a suite what changed there, also when another node changed it: each
/// node reads the change table every 250 ms and then, once for all of its pages, what the suite has
/// come to: the alerts first. Browsers do not poll.
@Component
public class SuiteNews {
  private static final Logger LOG = LoggerFactory.getLogger(SuiteNews.class);

  private final ChangeReader changes;
  private final Topic<SuiteAlerts> alerts;
  private final Topic<SuiteId> anything = new Topic<>(suite -> suite);
  private final Topic<List<BoardRow>> boards;
  private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
  private final Set<SuiteId> unread = ConcurrentHashMap.newKeySet();
  private final Set<SuiteId> beingRead = ConcurrentHashMap.newKeySet();
  private final Map<SuiteId, Instant> behind = new ConcurrentHashMap<>();
  private final Clock clock;
  private volatile Instant currentAsOf;

  SuiteNews(SuiteChanges changes, SuiteReader reader, Clock clock) {
    this.changes = new ChangeReader(changes);
    this.alerts = new Topic<>(reader::alerts);
    this.boards = new Topic<>(reader::board);
    this.clock = clock;
    this.currentAsOf = clock.instant();
  }

  private record Waiting(UI ui, Runnable onTime) {}

  /// Hands the alerts to the page, in its own thread of work, whenever the suite changed, until
  /// removed. Listen first and read next: what changes in between is not missed.
  public Registration alerts(SuiteId suite, UI ui, Consumer<SuiteAlerts> onNews) {
    return alerts.listen(suite, ui, onNews);
  }

  /// As `alerts`, everybody who is held.
  public Registration board(SuiteId suite, UI ui, Consumer<List<BoardRow>> onNews) {
    return boards.listen(suite, ui, onNews);
  }

  /// Runs in the page's own thread of work whenever anything in the suite changed, until removed:
  /// for a page that shows more of one person than the board does.
  public Registration listen(SuiteId suite, UI ui, Runnable onNews) {
    return anything.listen(suite, ui, _ -> onNews.run());
  }

  /// Runs in the page's own thread of work every ten seconds, until removed: for what changes by
  /// itself as time passes.
  public Registration everyTenSeconds(UI ui, Runnable onTime) {
    var listener = new Waiting(ui, onTime);
    waiting.add(listener);
    return () -> waiting.remove(listener);
  }

  /// Until when this node knows what changed in a suite: while the database is lost, and while what
  /// changed cannot be read, it stands still.
  public Instant currentAsOf(SuiteId suite) {
    var known = currentAsOf;
    var stood = behind.getOrDefault(suite, known);
    return stood.isBefore(known) ? stood : known;
  }

  @Scheduled(fixedDelay = 250)
  void look() {
    var before = clock.instant();
    try {
      unread.addAll(changes.look());
      currentAsOf = before;
    } catch (RuntimeException lost) {
      LOG.debug("changes could not be read now, the next look finds them: {}", lost.getClass());
    }
    unread.stream()
        .filter(beingRead::add)
        .forEach(suite -> Thread.startVirtualThread(() -> read(suite, before)));
  }

  /// Reads a suite and tells its pages; what cannot be read is read at the next look. One reader at
  /// a time a suite: what is older is never told after what is newer.
  private void read(SuiteId suite, Instant since) {
    behind.putIfAbsent(suite, since);
    unread.remove(suite);
    try {
      alerts.tell(suite);
      anything.tell(suite);
      boards.tell(suite);
      behind.remove(suite);
    } catch (RuntimeException lost) {
      unread.add(suite);
      LOG.debug("a suite could not be read now, the next look does: {}", lost.getClass());
    } finally {
      beingRead.remove(suite);
    }
  }

  @Scheduled(fixedRate = 10_000)
  void passTime() {
    waiting.forEach(page -> Thread.startVirtualThread(() -> passTime(page)));
  }

  private void passTime(Waiting page) {
    try {
      page.ui().access(page.onTime()::run);
    } catch (UIDetachedException gone) {
      waiting.remove(page);
    }
  }
}
