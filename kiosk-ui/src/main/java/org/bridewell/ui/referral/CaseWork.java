package org.bridewell.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bridewell.core.referral.CaseFile;
import org.bridewell.core.referral.CaseStep;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.ContactResult;
import org.bridewell.core.referral.ContactWay;
import org.bridewell.core.referral.FollowUpService;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.shared.Actor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.Facts;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Texts;

/// What can be recorded on a case now: a contact, an appointment and what came of it, the end.
///
/// Each form has one request id for its life, so that a repeated tap records once.
final class CaseWork {
  private static final Texts TEXTS = Texts.of("referral");
  private final CaseFile file;
  private final FollowUpService followUp;
  private final LocalTimes times;
  private final Actor actor;
  private final Taker taker;

  /// Takes a step, or says beside the form why not.
  interface Taker {
    void take(Div trouble, Supplier<Referral> step);
  }

  CaseWork(CaseFile file, FollowUpService followUp, LocalTimes times, Actor actor, Taker taker) {
    this.file = file;
    this.followUp = followUp;
    this.times = times;
    this.actor = actor;
    this.taker = taker;
  }

  private CaseStep step(UUID request) {
    var details = file.referral().details();
    return new CaseStep(details.id(), details.version(), request);
  }

  /// The contact form; none once the case has ended.
  Optional<Component> contact() {
    if (!CaseRecord.isOpen(file)) {
      return Optional.empty();
    }
    var request = UUID.randomUUID();
    var trouble = new Div();
    var how = buttons("contact.how", ContactWay.class, "way.");
    var result = buttons("contact.result", ContactResult.class, "said.");
    var note = FieldText.lines(TEXTS.get("contact.note"), 2).optional(TEXTS.get("if-needed"));
    var record =
        new ActionButton(
                TEXTS.get("contact.record"),
                () -> {
                  var way = how.chosen();
                  var came = result.chosen();
                  if (way.isEmpty() || came.isEmpty()) {
                    trouble.removeAll();
                    trouble.add(CaseRecord.help(TEXTS.get("contact.choose")));
                    return;
                  }
                  taker.take(
                      trouble,
                      () ->
                          followUp.recordContact(
                              step(request), way.get(), came.get(), note.getValue(), actor));
                })
            .primary();
    var form =
        new Div(
            new H2(TEXTS.get("contact")),
            row("contact.how", how),
            row("contact.result", result),
            note,
            trouble,
            new Div(record, CaseRecord.help(TEXTS.get("contact.help"))));
    form.addClassNames("dk-pad", "dk-record");
    return Optional.of(form);
  }

  private static <E extends Enum<E>> EitherButtons<E> buttons(
      String label, Class<E> type, String words) {
    return new EitherButtons<>(
            TEXTS.get(label), Choice.all(type, value -> TEXTS.get(words + value)))
        .segments();
  }

  private static Div row(String label, Component buttons) {
    var name = new Span(TEXTS.get(label));
    name.addClassName("dk-legend");
    var row = new Div(name, buttons);
    row.addClassName("dk-record__row");
    return row;
  }

  /// The next step, and what moves it on.
  Sheet nextStep() {
    var sheet =
        switch (file.referral()) {
          case Referral.Booked booked -> booked(booked);
          case Referral.Bookable open -> due(open, booking());
          case Referral.Sent sent -> due(sent, CaseRecord.help(TEXTS.get("referral.reach-first")));
          case Referral.Closed closed ->
              new Sheet(
                  TEXTS.get("case.closed", TEXTS.get("closure." + closed.closure())),
                  CaseRecord.help(times.dayAndTime(closed.closedAt())));
          case Referral.Withdrawn _ ->
              new Sheet(
                  TEXTS.get("case.withdrawn"), CaseRecord.help(TEXTS.get("case.withdrawn.what")));
        };
    sheet.addClassName("dk-next");
    return sheet;
  }

  private Sheet due(Referral.Open open, Component below) {
    var next = open.next();
    return new Sheet(
        TEXTS.get("next." + next.action()),
        Facts.columns()
            .add(TEXTS.get("column.due"), times.dayAndTime(next.dueAt()))
            .add("", times.distance(next.dueAt())),
        below);
  }

  private Sheet booked(Referral.Booked booked) {
    var request = UUID.randomUUID();
    var trouble = new Div();
    var came =
        new ActionButton(
            TEXTS.get("attended"),
            () -> taker.take(trouble, () -> followUp.attended(step(request), "", actor)));
    var missed =
        new ActionButton(
            TEXTS.get("not-attended"),
            () -> taker.take(trouble, () -> followUp.notAttended(step(request), "", actor)));
    var begins = times.dayAndTime(booked.startsAt());
    var early = booked.startsAt().isAfter(times.now());
    if (early) {
      missed.refuse(TEXTS.get("not-attended.opens", begins));
    }
    var buttons = new Div(came, missed);
    buttons.addClassName("dk-acts");
    var sheet =
        new Sheet(
            TEXTS.get("appointment", begins),
            Facts.columns()
                .add(TEXTS.get("appointment.where"), file.service().place())
                .add(TEXTS.get("appointment.with"), file.ownerName().orElse("")),
            buttons);
    if (early) {
      sheet.add(CaseRecord.help(TEXTS.get("not-attended.opens", begins)));
    }
    sheet.add(
        trouble, new BookingForm(TEXTS.get("book.move"), file.freeTimes(), times, this::book));
    return sheet;
  }

  private BookingForm booking() {
    return new BookingForm(TEXTS.get("book"), file.freeTimes(), times, this::book);
  }

  private void book(BookingForm.Asked asked) {
    taker.take(
        asked.trouble(), () -> followUp.book(step(asked.request()), asked.startsAt(), actor));
  }

  /// The closing form; none once the case has ended.
  Optional<Sheet> closing() {
    if (!CaseRecord.isOpen(file)) {
      return Optional.empty();
    }
    var request = UUID.randomUUID();
    var trouble = new Div();
    var outcome =
        new FieldSelect<>(
            TEXTS.get("close.outcome"),
            List.of(Closure.values()),
            closure -> TEXTS.get("closure." + closure));
    var note = FieldText.lines(TEXTS.get("close.note"), 2).optional(TEXTS.get("if-needed"));
    var close =
        new ActionButton(
            TEXTS.get("close"),
            () -> {
              outcome.right();
              outcome
                  .chosen()
                  .ifPresentOrElse(
                      chosen ->
                          taker.take(
                              trouble,
                              () -> followUp.close(step(request), chosen, note.getValue(), actor)),
                      () -> outcome.wrong(TEXTS.get("close.choose")).focusHere());
            });
    return Optional.of(
        new Sheet(
            TEXTS.get("close.heading"),
            outcome,
            note,
            close,
            trouble,
            CaseRecord.help(TEXTS.get("close.help"))));
  }
}
