package org.bridewell.ui.custody;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.TypedMoment;
import org.bridewell.ui.kit.WallClock;

/// Late entry: when something was seen that is written down now, from paper for one. Both times are
/// kept, and the page says that it is a late entry for as long as it is one.
public final class LateEntry extends Div {
  private static final Texts TEXTS = Texts.of("custody");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.UK).withZone(WallClock.ZONE);

  private final Clock clock;
  private final Consumer<Optional<Instant>> chosen;
  private final ActionButton open;

  /// @param chosen told of the time, or that it is now after all
  public LateEntry(Clock clock, Consumer<Optional<Instant>> chosen) {
    this.clock = clock;
    this.chosen = chosen;
    open = new ActionButton(TEXTS.get("late.open"), this::ask).quiet().icon(Icon.CLOCK);
    addClassName("bw-late");
    setVisible(false);
  }

  /// The button that opens it, placed where the page has room.
  public Component opener() {
    return open;
  }

  /// Shows what is kept: when it was seen, where that is not now.
  public void show(Optional<Instant> observed) {
    removeAll();
    setVisible(observed.isPresent());
    observed.ifPresent(
        at -> {
          var words = new Paragraph(TEXTS.get("late.is", TIME.format(at)));
          words.getElement().setAttribute("role", "status");
          add(words, new ActionButton(TEXTS.get("late.change"), this::ask));
        });
  }

  private void ask() {
    removeAll();
    setVisible(true);
    var time = new FieldText(TEXTS.get("late.when")).digits().hint(TEXTS.get("late.hint"));
    add(
        time,
        new ActionButton(TEXTS.get("late.use"), () -> use(time)),
        new ActionButton(TEXTS.get("late.now"), () -> choose(Optional.empty())).quiet());
    time.focusHere();
  }

  private void use(FieldText time) {
    var at = TypedMoment.past(time.text(), clock.instant());
    if (at.isEmpty()) {
      time.wrong(TEXTS.get("late.wrong")).focusHere();
    } else {
      choose(at);
    }
  }

  private void choose(Optional<Instant> at) {
    show(at);
    chosen.accept(at);
  }
}
