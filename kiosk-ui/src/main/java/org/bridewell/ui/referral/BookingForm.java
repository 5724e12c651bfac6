package org.bridewell.ui.referral;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.bridewell.core.referral.DueTimes;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;

/// A day and a time, typed or taken from the next free ones.
class BookingForm extends Div {
  private static final Texts TEXTS = Texts.of("referral");
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]?([0-5]\\d)");
  private final FieldDate day = new FieldDate(TEXTS.get("book.day"));
  private final FieldText time = new FieldText(TEXTS.get("book.time"));
  private final Div trouble = new Div();
  private final UUID request = UUID.randomUUID();
  private final LocalTimes times;

  /// What is asked for, where to say why it was not done, and how to offer other times.
  record Asked(UUID request, Instant startsAt, Div trouble, Consumer<List<Instant>> offer) {}

  BookingForm(String words, List<Instant> free, LocalTimes times, Consumer<Asked> book) {
    addClassName("dk-stack");
    time.hint(TEXTS.get("book.time.hint"));
    this.times = times;
    if (!free.isEmpty()) {
      add(new Div(CaseRecord.help(TEXTS.get("book.free")), buttons(free)));
    }
    add(day, time, new ActionButton(words, () -> ask(book)), trouble);
  }

  private Div buttons(List<Instant> free) {
    var next = new Div();
    next.addClassName("dk-acts");
    free.forEach(
        start -> next.add(new ActionButton(times.dayAndTime(start), () -> fill(start)).small()));
    return next;
  }

  private void offer(List<Instant> free) {
    if (!free.isEmpty()) {
      trouble.add(CaseRecord.help(TEXTS.get("book.free")), buttons(free));
    }
  }

  private void fill(Instant start) {
    var local = LocalTimes.local(start);
    day.setValue(local.toLocalDate());
    day.right();
    time.setValue(LocalTimes.time(start));
    time.right();
  }

  private void ask(Consumer<Asked> book) {
    trouble.removeAll();
    var date = day.date();
    var at = typedTime();
    if (date.isEmpty() && !day.isWrong()) {
      day.wrong(TEXTS.get("book.day.missing"));
    }
    if (at.isEmpty()) {
      time.wrong(TEXTS.get("book.time.missing"));
    } else {
      time.right();
    }
    if (date.isEmpty() || at.isEmpty()) {
      Field.focusFirstWrong(List.of(day, time));
      return;
    }
    var starts = date.get().atTime(at.get()).atZone(DueTimes.ZONE).toInstant();
    book.accept(new Asked(request, starts, trouble, this::offer));
  }

  private Optional<LocalTime> typedTime() {
    var typed = TIME.matcher(time.text());
    return typed.matches()
        ? Optional.of(
            LocalTime.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2))))
        : Optional.empty();
  }
}
