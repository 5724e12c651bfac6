package org.bridewell.ui.custody;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Stale;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.PersonFrame.Framed;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;

/// A nurse's page about a person in custody that is shown again after each thing that was saved.
///
/// What is refused is said beside what was typed, and what was typed stays.
public abstract class CarePage extends DetentionPage {
  private static final Texts TEXTS = Texts.of("custody");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(WallClock.ZONE);
  private static final DateTimeFormatter DAY_TIME =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK).withZone(WallClock.ZONE);

  private final PersonFrame frames;
  private final CurrentActor current;
  private final Clock clock;
  private final Div trouble = new Div();

  protected CarePage(PersonFrame frames, CurrentActor current, Clock clock) {
    this.frames = frames;
    this.current = current;
    this.clock = clock;
    trouble.addClassName("bw-trouble");
  }

  @Override
  protected final void enter(DetentionId detention, BeforeEnterEvent event) {
    try {
      var framed = frames.frame(detention);
      add(framed.page());
      show(framed);
    } catch (OutOfScope | StoreUnavailable failed) {
      removeAll();
      add(TroublePage.of(failed, clock));
    }
  }

  /// Fills the page from what is kept now.
  protected abstract void show(Framed framed);

  /// Where a refusal is said.
  protected final Div trouble() {
    return trouble;
  }

  protected final Actor actor() {
    return current.get();
  }

  protected final Instant now() {
    return clock.instant();
  }

  protected final Clock clock() {
    return clock;
  }

  /// Does it, and shows the page as it then is; a failure is said, and the page stays as it was.
  protected final void attempt(Framed framed, Runnable act) {
    tried(
            framed,
            () -> {
              act.run();
              return Boolean.TRUE;
            })
        .ifPresent(_ -> saved(framed));
  }

  /// What it gave; nothing, and the reason on the page, where it failed.
  protected final <T> Optional<T> tried(Framed framed, Supplier<T> act) {
    trouble.removeAll();
    try {
      return Optional.of(act.get());
    } catch (Refusal | OutOfScope | Stale | StoreUnavailable failed) {
      framed.page().saved().notSaved(TEXTS.get("not-saved"));
      trouble.add(Trouble.bar(failed));
      return Optional.empty();
    }
  }

  /// Shows the page as it is after something was kept.
  protected final void saved(Framed framed) {
    frames.careChanged(framed.page(), framed.detention().id());
    show(framed);
    framed.page().saved().savedAt(now().atZone(WallClock.ZONE).toLocalTime());
  }

  /// Back to all the pages about this person.
  protected static ActionButton back(Framed framed) {
    var id = framed.detention().id();
    return new ActionButton(
            TEXTS.get("back"), () -> CustodyNavigation.to(CustodyNavigation.PERSON, id))
        .icon(Icon.BACK);
  }

  protected static ActionButton board() {
    return new ActionButton(TEXTS.get("board"), CustodyNavigation::toBoard).quiet();
  }

  /// Puts the page's parts in their places, under a line for refusals.
  protected final void lay(KioskPage page, String look, Div lead, Div... parts) {
    var all = new Div(parts);
    all.addClassName(look);
    page.work("bw-stack", lead, trouble, all);
  }

  /// The time of day; with the day where it is another.
  protected final String time(Instant at) {
    var today = now().atZone(WallClock.ZONE).toLocalDate();
    return at.atZone(WallClock.ZONE).toLocalDate().equals(today)
        ? TIME.format(at)
        : DAY_TIME.format(at);
  }
}
