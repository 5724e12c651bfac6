package org.bridewell.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bridewell.core.consent.Signature;
import org.bridewell.core.referral.CaseFile;
import org.bridewell.core.referral.CaseStep;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.ConsentWithdrawalService;
import org.bridewell.core.referral.DeclineReason;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.Team;
import org.bridewell.core.referral.VoidReason;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Texts;

/// What can be done with a case as a whole: take it on, give it to somebody, hand it over, end it,
/// take it up again.
final class CaseHandling {
  private static final Texts TEXTS = Texts.of("referral");
  private final CaseFile file;
  private final CaseServices services;
  private final Actor actor;
  private final CaseWork.Taker taker;

  CaseHandling(CaseFile file, CaseServices services, Actor actor, CaseWork.Taker taker) {
    this.file = file;
    this.services = services;
    this.actor = actor;
    this.taker = taker;
  }

  private CaseStep step(UUID request) {
    var details = file.referral().details();
    return new CaseStep(details.id(), details.version(), request);
  }

  /// Whether the provider takes it on; nothing once it has said so.
  Optional<Sheet> acceptance() {
    return switch (file.referral()) {
      case Referral.Offered _ ->
          Optional.of(new Sheet(TEXTS.get("accept.heading"), accept(), fold("decline", decline())));
      case Referral.Declined declined ->
          Optional.of(
              new Sheet(
                  TEXTS.get("declined.heading"),
                  CaseRecord.help(
                      TEXTS.get("declined.why", TEXTS.get("decline." + declined.reason()))),
                  accept()));
      case Referral.Accepted _, Referral.Assigned _ ->
          Optional.of(new Sheet(TEXTS.get("decline.heading"), fold("decline", decline())));
      case Referral.Bookable _,
          Referral.Closed _,
          Referral.Withdrawn _,
          Referral.Voided _,
          Referral.Duplicate _ ->
          Optional.empty();
    };
  }

  private Div accept() {
    var request = UUID.randomUUID();
    var trouble = new Div();
    return stack(
        new ActionButton(
            TEXTS.get("accept"),
            () -> taker.take(trouble, () -> services.handling().accept(step(request), actor))),
        trouble);
  }

  private Div decline() {
    var request = UUID.randomUUID();
    var trouble = new Div();
    var reason =
        new FieldSelect<>(
            TEXTS.get("decline.reason"),
            List.of(DeclineReason.values()),
            each -> TEXTS.get("decline." + each));
    return stack(
        CaseRecord.help(TEXTS.get("decline.help")),
        reason,
        required(
            "decline",
            reason,
            chosen ->
                taker.take(
                    trouble, () -> services.handling().decline(step(request), chosen, "", actor))),
        trouble);
  }

  /// Everything else that moves the whole case, folded away.
  Sheet whole() {
    var parts = new ArrayList<Component>();
    switch (file.referral()) {
      case Referral.Open _ -> {
        parts.add(fold("assign", assign()));
        parts.add(fold("transfer", transfer()));
        if (!file.others().isEmpty()) {
          parts.add(fold("link", link()));
        }
        var close = fold("close", close());
        close.setOpen(true);
        parts.add(close);
        if (file.referral().details().consent().isPresent()) {
          parts.add(fold("withdraw", withdraw()));
        }
      }
      case Referral.Closed _ -> parts.add(fold("reopen", reopen()));
      case Referral.Withdrawn _, Referral.Voided _, Referral.Duplicate _ ->
          parts.add(CaseRecord.help(TEXTS.get("whole.nothing")));
    }
    boolean canBeVoid =
        file.referral() instanceof Referral.Open || file.referral() instanceof Referral.Closed;
    if (canBeVoid && actor.role() == Role.TEAM_LEAD) {
      parts.add(fold("void", takeBack()));
    }
    return new Sheet(TEXTS.get("whole"), parts.toArray(Component[]::new));
  }

  private Div assign() {
    var request = UUID.randomUUID();
    var trouble = new Div();
    var worker =
        new FieldSelect<>(
            TEXTS.get("assign.to"), services.team().members(actor), CaseHandling::carries);
    return stack(
        worker,
        required(
            "assign",
            worker,
            chosen ->
                taker.take(
                    trouble,
                    () -> {
                      services.handling().assign(List.of(step(request)), chosen.id(), actor);
                      return file.referral();
                    })),
        trouble);
  }

  /// A worker's name with how much they carry.
  static String carries(Team.Member member) {
    var key = member.open() >= Team.FULL_AT ? "assign.full" : "assign.member";
    return TEXTS.get(key, member.displayName(), member.open());
  }

  private Div transfer() {
    var request = UUID.randomUUID();
    var trouble = new Div();
    var service =
        new FieldSelect<>(
            TEXTS.get("transfer.to"),
            services.transfers().services(file.referral(), actor),
            each -> each.name());
    var agreed =
        new EitherButtons<Signature>(
                TEXTS.get("transfer.agreed"),
                List.of(
                    Choice.of(new Signature.Spoken(), TEXTS.get("transfer.spoken")),
                    Choice.of(new Signature.WitnessedMark(), TEXTS.get("transfer.mark"))))
            .stacked();
    return stack(
        CaseRecord.help(TEXTS.get("transfer.help")),
        service,
        CaseRecord.help(TEXTS.get("transfer.agreed")),
        agreed,
        required(
            "transfer",
            service,
            chosen -> {
              trouble.removeAll();
              agreed
                  .chosen()
                  .ifPresentOrElse(
                      how ->
                          taker.take(
                              trouble,
                              () ->
                                  services
                                      .transfers()
                                      .transfer(step(request), chosen.id(), how, "", actor)),
                      () -> trouble.add(CaseRecord.help(TEXTS.get("transfer.ask"))));
            }),
        trouble);
  }

  private Div link() {
    var request = UUID.randomUUID();
    var trouble = new Div();
    var other = file.others().getFirst();
    return stack(
        CaseRecord.help(TEXTS.get("link.help")),
        ReferralNavigation.linkToCase(TEXTS.get("link.look"), other),
        new ActionButton(
            TEXTS.get("link"),
            () -> taker.take(trouble, () -> services.handling().link(step(request), other, actor))),
        trouble);
  }

  private Div close() {
    var request = UUID.randomUUID();
    var trouble = new Div();
    var outcome =
        new FieldSelect<>(
            TEXTS.get("close.outcome"),
            List.of(Closure.values()).stream().filter(c -> c != Closure.TRANSFERRED).toList(),
            closure -> TEXTS.get("closure." + closure));
    var note = note("close.note");
    return stack(
        outcome,
        note,
        required(
            "close",
            outcome,
            chosen ->
                taker.take(
                    trouble,
                    () ->
                        services.followUp().close(step(request), chosen, note.getValue(), actor))),
        trouble,
        CaseRecord.help(TEXTS.get("close.help")));
  }

  private Div withdraw() {
    var request = UUID.randomUUID();
    var trouble = new Div();
    var how =
        new FieldSelect<>(
            TEXTS.get("withdraw.how"),
            List.of(ConsentWithdrawalService.How.values()),
            each -> TEXTS.get("withdraw." + each));
    return stack(
        CaseRecord.help(TEXTS.get("withdraw.help")),
        how,
        required(
            "withdraw",
            how,
            chosen ->
                taker.take(
                    trouble,
                    () -> services.withdrawals().withdraw(step(request), chosen, "", actor))),
        trouble);
  }

  private Div reopen() {
    var request = UUID.randomUUID();
    var trouble = new Div();
    var note = note("reopen.note");
    return stack(
        note,
        new ActionButton(
            TEXTS.get("reopen"),
            () ->
                taker.take(
                    trouble,
                    () -> services.handling().reopen(step(request), note.getValue(), actor))),
        trouble);
  }

  private Div takeBack() {
    var request = UUID.randomUUID();
    var trouble = new Div();
    var reason =
        new FieldSelect<>(
            TEXTS.get("void.reason"),
            List.of(VoidReason.values()),
            each -> TEXTS.get("void." + each));
    return stack(
        CaseRecord.help(TEXTS.get("void.help")),
        reason,
        required(
            "void",
            reason,
            chosen ->
                taker.take(
                    trouble, () -> services.handling().takeBack(step(request), chosen, "", actor))),
        trouble);
  }

  private static FieldText note(String label) {
    return FieldText.lines(TEXTS.get(label), 2).optional(TEXTS.get("if-needed"));
  }

  /// A button that needs a choice of the list above it.
  private static <T> ActionButton required(String words, FieldSelect<T> list, Consumer<T> then) {
    return new ActionButton(
        TEXTS.get(words),
        () -> {
          list.right();
          list.chosen()
              .ifPresentOrElse(then, () -> list.wrong(TEXTS.get("choose-first")).focusHere());
        });
  }

  private static Div stack(Component... parts) {
    var stack = new Div(parts);
    stack.addClassName("dk-stack");
    return stack;
  }

  private static NativeDetails fold(String words, Component content) {
    var fold = new NativeDetails(TEXTS.get(words + ".heading"), content);
    fold.addClassName("dk-fold");
    return fold;
  }
}
