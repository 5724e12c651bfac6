package org.bridewell.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bridewell.core.referral.AfterAbsence;
import org.bridewell.core.referral.CaseFile;
import org.bridewell.core.referral.CaseStep;
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
import org.bridewell.ui.kit.TypedMoment;

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
    var when =
        new FieldText(TEXTS.get("contact.when"))
            .hint(TEXTS.get("contact.when.hint"))
            .optional(TEXTS.get("if-needed"));
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
                  var at = TypedMoment.past(when.text(), times.now());
                  when.right();
                  if (at.isEmpty() && !when.text().isEmpty()) {
                    when.wrong(TEXTS.get("book.time.missing")).focusHere();
                    return;
                  }
                  taker.take(
                      trouble,
                      () ->
                          followUp.recordContact(
                              step(request), way.get(), came.get(), at, note.getValue(), actor));
                })
            .primary();
    var form =
        new Div(
            new H2(TEXTS.get("contact")),
            row("contact.how", how),
            row("contact.result", result),
            when,
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
          case Referral.Seen seen -> due(seen, begin(), booking());
          case Referral.Bookable open -> due(open, booking());
          case Referral.Waiting waiting ->
              due(waiting, CaseRecord.help(TEXTS.get("referral.reach-first")));
          case Referral.Declined declined ->
              due(declined, CaseRecord.help(TEXTS.get("declined.what")));
          case Referral.Closed closed ->
              new Sheet(
                  TEXTS.get("case.closed", TEXTS.get("closure." + closed.closure())),
                  CaseRecord.help(times.dayAndTime(closed.closedAt())));
          case Referral.Withdrawn _ ->
              new Sheet(
                  TEXTS.get("case.withdrawn"), CaseRecord.help(TEXTS.get("case.withdrawn.what")));
          case Referral.Voided _ -> new Sheet(TEXTS.get("case.voided"));
          case Referral.Duplicate duplicate ->
              new Sheet(
                  TEXTS.get("case.duplicate"),
                  ReferralNavigation.linkToCase(TEXTS.get("link.look"), duplicate.of()));
        };
    sheet.addClassName("dk-next");
    return sheet;
  }

  /// What goes on over more than one session; nothing once it does.
  private Component begin() {
    var request = UUID.randomUUID();
    var trouble = new Div();
    if (file.referral() instanceof Referral.InProgress) {
      return CaseRecord.help(TEXTS.get("begun"));
    }
    return new Div(
        new ActionButton(
            TEXTS.get("begin"),
            () -> taker.take(trouble, () -> followUp.begin(step(request), "", actor))),
        trouble);
  }

  private Sheet due(Referral.Open open, Component... below) {
    var next = open.next();
    var sheet =
        new Sheet(
            TEXTS.get("next." + next.action()),
            Facts.columns()
                .add(TEXTS.get("column.due"), times.dayAndTime(next.dueAt()))
                .add("", times.distance(next.dueAt())));
    sheet.add(below);
    return sheet;
  }

  private Sheet booked(Referral.Booked booked) {
    var request = UUID.randomUUID();
    var trouble = new Div();
    var came =
        new ActionButton(
            TEXTS.get("attended"),
            () -> taker.take(trouble, () -> followUp.attended(step(request), "", actor)));
    var then =
        new FieldSelect<>(
            TEXTS.get("not-attended.then"),
            List.of(AfterAbsence.values()),
            each -> TEXTS.get("then." + each));
    var missed =
        new ActionButton(
            TEXTS.get("not-attended"),
            () -> {
              then.right();
              then.chosen()
                  .ifPresentOrElse(
                      chosen ->
                          taker.take(
                              trouble,
                              () -> followUp.notAttended(step(request), chosen, "", actor)),
                      () -> then.wrong(TEXTS.get("choose-first")).focusHere());
            });
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
    sheet.add(early ? CaseRecord.help(TEXTS.get("not-attended.opens", begins)) : then);
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
}
