package org.bridewell.ui.safety;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bridewell.core.access.Device;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.safety.DeskWatch;
import org.bridewell.core.safety.LiveScreens.Heard;
import org.bridewell.core.safety.Screen;
import org.bridewell.core.safety.Screen.Place;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.ScreenId;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.SignedIn;
import org.bridewell.ui.access.ThisDevice;
import org.bridewell.ui.custody.SuiteNews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The pages of suites that are open on this node, locked terminals too. It pushes the time to each
/// every three seconds and keeps what they answer where every node reads it: a page that does not
/// answer is not live, whatever the server believes of its line.
@Component
class WatchedScreens implements VaadinServiceInitListener {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedScreens.class);

  private final DeskWatch watch;
  private final Suites suites;
  private final SuiteNews news;
  private final CurrentActor current;
  private final ThisDevice devices;
  private final Clock clock;
  private final Map<ScreenId, Open> open = new ConcurrentHashMap<>();
  private final Map<ScreenId, Heard> heard = new ConcurrentHashMap<>();

  WatchedScreens(
      DeskWatch watch,
      Suites suites,
      SuiteNews news,
      CurrentActor current,
      ThisDevice devices,
      Clock clock) {
    this.watch = watch;
    this.suites = suites;
    this.news = news;
    this.current = current;
    this.devices = devices;
    this.clock = clock;
  }

  private record Open(Screen screen, UI ui, Watch watch) {
    Open at(Place place) {
      var now = new Screen(screen.id(), screen.suite(), place, screen.terminal(), screen.account());
      return new Open(now, ui, watch);
    }

    void pulse(Instant now, SuiteNews news) {
      watch.pulse(now, news.currentAsOf(screen.suite()));
    }
  }

  @Override
  public void serviceInit(ServiceInitEvent service) {
    service
        .getSource()
        .addUIInitListener(
            opened -> screen(VaadinRequest.getCurrent()).ifPresent(s -> open(s, opened.getUI())));
  }

  /// A desk is shown on this page, until removed.
  Registration desk(UI ui) {
    place(ui, Place.DESK);
    return () -> place(ui, Place.TERMINAL);
  }

  private void place(UI ui, Place place) {
    for (var each : open.values()) {
      if (each.ui().equals(ui)) {
        open.replace(each.screen().id(), each.at(place));
        heard.computeIfPresent(
            each.screen().id(),
            (_, last) -> new Heard(each.at(place).screen(), last.sound(), last.at()));
        each.watch().place(place);
      }
    }
  }

  /// A page answered.
  ///
  /// @return the page as it is known; empty when it is not one of this node's, or was left
  Optional<Screen> heard(ScreenId id, boolean sound) {
    var page = Optional.ofNullable(open.get(id)).map(Open::screen);
    page.ifPresent(screen -> heard.put(id, new Heard(screen, sound, clock.instant())));
    return page;
  }

  /// A page drew an alert.
  void drew(Screen page, AlertId alert, Instant raisedAt) {
    watch.drew(page, alert, raisedAt);
  }

  private Optional<Screen> screen(VaadinRequest request) {
    return current
        .signedIn()
        .map(this::signedIn)
        .orElseGet(
            () ->
                devices
                    .of(request.getCookies())
                    .flatMap(Device::terminal)
                    .flatMap(suites::terminal)
                    .map(
                        terminal ->
                            new Screen(
                                ScreenId.next(),
                                terminal.suite(),
                                Place.LOCKED,
                                Optional.of(terminal.id()),
                                Optional.empty())));
  }

  private Optional<Screen> signedIn(SignedIn signedIn) {
    var actor = signedIn.actor();
    return actor.scope() instanceof Scope.Suite(SuiteId suite)
        ? Optional.of(
            new Screen(
                ScreenId.next(),
                suite,
                Place.TERMINAL,
                signedIn.terminal(),
                Optional.of(actor.id())))
        : Optional.empty();
  }

  private void open(Screen screen, UI ui) {
    var bar = new Watch(screen.id());
    bar.place(screen.place());
    ui.getElement().insertChild(0, bar.getElement());
    open.put(screen.id(), new Open(screen, ui, bar));
    bar.pulse(clock.instant(), news.currentAsOf(screen.suite()));
    var changed = news.alerts(screen.suite(), ui, alerts -> bar.show(alerts.alarms()));
    show(screen, bar);
    ui.addDetachListener(
        _ -> {
          changed.remove();
          left(screen.id());
        });
  }

  private void show(Screen screen, Watch bar) {
    try {
      bar.show(watch.alarms(screen.suite()));
    } catch (StoreUnavailable lost) {
      LOG.debug("the alarms that were shown stay: {}", lost.getClass());
    }
  }

  private void left(ScreenId id) {
    open.remove(id);
    heard.remove(id);
    try {
      watch.gone(id);
    } catch (StoreUnavailable lost) {
      LOG.debug("a page that was left is forgotten by itself: {}", lost.getClass());
    }
  }

  @Scheduled(fixedRate = 3_000)
  void pulse() {
    open.values().forEach(page -> Thread.startVirtualThread(() -> pulse(page)));
  }

  private void pulse(Open page) {
    try {
      page.ui().access(() -> page.pulse(clock.instant(), news));
    } catch (UIDetachedException gone) {
      left(page.screen().id());
    }
  }

  @Scheduled(fixedDelay = 2_000)
  void keep() {
    var batch = Map.copyOf(heard);
    if (batch.isEmpty()) {
      return;
    }
    try {
      watch.heard(batch.values());
      batch.forEach(heard::remove);
    } catch (StoreUnavailable lost) {
      LOG.debug("what pages said is kept with the next try: {}", lost.getClass());
    }
  }
}
