package org.bridewell.ui.referral;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.consent.DisclosureBasis.ConsentGiven;
import org.bridewell.core.consent.OverrideService;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.referral.Proposal;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralCard;
import org.bridewell.core.referral.ReferralDetails;
import org.bridewell.core.referral.ReferralService;
import org.bridewell.core.referral.Route.Nowhere;
import org.bridewell.core.referral.Route.To;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.core.referral.VoidReason;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.PersonFrame.Framed;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Facts;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;

/// Shows the nurse why a referral is suggested and exactly what is sent; sends it once; then offers
/// the card to take away.
@Route(ReferralNavigation.REFERRAL)
@PageTitle("Referral · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class ReferralView extends Div implements BeforeEnterObserver {
  private static final Texts TEXTS = Texts.of("referral");
  private static final String FILE = "card.pdf";

  private final ReferralService referrals;
  private final OverrideService overrides;
  private final PersonFrame frames;
  private final CurrentActor current;
  private final ReferralReasons reasons;
  private final LocalTimes times;
  private final Clock clock;
  private UUID request = UUID.randomUUID();
  private final Div trouble = new Div();

  public ReferralView(
      ReferralService referrals,
      OverrideService overrides,
      PersonFrame frames,
      Suites suites,
      CurrentActor current,
      Clock clock) {
    this.referrals = referrals;
    this.overrides = overrides;
    this.frames = frames;
    this.current = current;
    this.clock = clock;
    this.times = new LocalTimes(clock);
    this.reasons = new ReferralReasons(suites, times);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var detention =
        ReferralNavigation.id(event.getRouteParameters(), "detention").map(DetentionId::new);
    try {
      show(detention.orElseThrow(OutOfScope::new));
    } catch (OutOfScope notHere) {
      add(new KioskPage(clock).work("bw-stack", notHere()).actions(List.of(back()), List.of()));
    }
  }

  private static EmptyNote notHere() {
    return EmptyNote.kiosk(Icon.LOCK, TEXTS.get("kiosk.not-here"), TEXTS.get("kiosk.not-here.why"));
  }

  private static ActionButton back() {
    return new ActionButton(TEXTS.get("board"), CustodyNavigation::toBoard).icon(Icon.BACK);
  }

  private void show(DetentionId detention) {
    removeAll();
    trouble.removeAll();
    var framed = frames.frame(detention);
    var proposal = referrals.propose(detention, current.get());
    add(framed.page());
    switch (proposal.route()) {
      case Nowhere(var reason) -> showNowhere(framed.page(), reason.name(), detention);
      case To(var service, var _) ->
          proposal
              .sent()
              .ifPresentOrElse(
                  sent -> showSent(framed.page(), service, sent),
                  () -> showProposal(framed, service, proposal));
    }
  }

  private void showNowhere(KioskPage page, String reason, DetentionId detention) {
    page.work(
        "bw-stack",
        new H1(TEXTS.get("nowhere")),
        EmptyNote.kiosk(
            Icon.INFO, TEXTS.get("nowhere." + reason), TEXTS.get("nowhere." + reason + ".do")));
    var screening =
        new ActionButton(
            TEXTS.get("to-screening"),
            () -> CustodyNavigation.to(CustodyNavigation.SCREENING, detention));
    page.actions(List.of(back()), List.of(screening));
  }

  private void showProposal(Framed framed, ServiceEntry service, Proposal proposal) {
    var why = reasons.section(service, proposal);
    var detentionId = framed.detention().id();
    if (proposal.consent().filter(consent -> consent.holdsAt(clock.instant())).isEmpty()) {
      why.add(new OverrideForm(asked -> override(detentionId, service, asked)));
    }
    why.add(trouble);
    framed.page().work("bw-refer", why, sentFields(framed, service, proposal));
    var send = new ActionButton(TEXTS.get("send")).primary().large().iconAfter(Icon.NEXT);
    var detention = framed.detention().id();
    var holds = proposal.consent().filter(consent -> consent.holdsAt(clock.instant()));
    holds.ifPresentOrElse(
        consent -> send.onTap(() -> send(detention, service, consent)),
        () -> send.refuse(TEXTS.get("no-consent")));
    var ask =
        new ActionButton(
            TEXTS.get("to-consent"),
            () -> CustodyNavigation.to(CustodyNavigation.CONSENT, detention));
    framed
        .page()
        .actions(holds.isPresent() ? List.of(back()) : List.of(back(), ask), List.of(send));
  }

  private void send(DetentionId detention, ServiceEntry service, Consent consent) {
    trouble.removeAll();
    var basis = new ConsentGiven(consent.id());
    Attempt.of(
            times,
            () -> {
              referrals.send(detention, service.id(), basis, request, current.get());
              show(detention);
            })
        .ifPresent(why -> trouble.add(why.bar()));
  }

  /// Records the duty or the vital interest, and sends on it.
  private void override(DetentionId detention, ServiceEntry service, OverrideService.Asked asked) {
    trouble.removeAll();
    Attempt.of(
            times,
            () -> {
              var basis = overrides.record(detention, service.id(), asked, request, current.get());
              referrals.send(detention, service.id(), basis.basis(), request, current.get());
              show(detention);
            })
        .ifPresent(
            why -> {
              request = UUID.randomUUID();
              trouble.add(why.bar());
            });
  }

  private Aside sentFields(Framed framed, ServiceEntry service, Proposal proposal) {
    var facts = Facts.boxed("bw-fields");
    facts.add(TEXTS.get("sent.to"), service.name());
    proposal
        .fields()
        .forEach(
            field ->
                facts.add(
                    TEXTS.get("field." + field),
                    reasons.value(field, framed.detention(), proposal)));
    var words = new Span();
    words.getElement().appendChild(Dom.bold(TEXTS.get("not-sent")));
    words.add(" " + TEXTS.get("not-sent.what"));
    var not = new Paragraph(Icon.LOCK.create(), words);
    not.addClassName("bw-notsent");
    var aside = new Aside(new H2(TEXTS.get("will-be-sent")), facts, not);
    aside.addClassNames("bw-card", "bw-sent");
    return aside;
  }

  private void showSent(KioskPage page, ServiceEntry service, Referral referral) {
    page.saved().savedAt(LocalTimes.local(referral.details().sentAt()).toLocalTime());
    var facts = Facts.boxed("bw-terms");
    facts.add(TEXTS.get("sent.to"), service.name());
    facts.add(TEXTS.get("sent.at"), times.dayAndTime(referral.details().sentAt()));
    if (referral instanceof Referral.Open open) {
      facts.add(
          TEXTS.get("sent.next"),
          TEXTS.get("next." + open.next().action())
              + ", "
              + TEXTS.get("by", times.dayAndTime(open.next().dueAt())));
    }
    var card = new Paragraph(TEXTS.get("card.about"));
    card.addClassName("bw-soft");
    var linked = referral instanceof Referral.Duplicate;
    var how = new Section(new H1(TEXTS.get(linked ? "sent.linked" : "sent")), facts, card);
    if (linked) {
      how.add(new Paragraph(TEXTS.get("sent.linked.what")));
    }
    if (referral instanceof Referral.Waiting) {
      how.add(takeBack(referral));
    }
    how.addClassName("bw-handout__how");
    page.work("bw-handout", how, new CardPreview(CardWords.of(ReferralCard.of(service, referral))));
    page.actions(List.of(back()), List.of(print(referral)));
  }

  private NativeDetails takeBack(Referral referral) {
    var details = referral.details();
    var reason =
        new FieldSelect<>(
            TEXTS.get("void.reason"),
            List.of(VoidReason.values()),
            each -> TEXTS.get("void." + each));
    var back =
        new ActionButton(
            TEXTS.get("void"),
            () -> {
              reason.right();
              reason
                  .chosen()
                  .ifPresentOrElse(
                      chosen -> takeBack(details, chosen),
                      () -> reason.wrong(TEXTS.get("choose-first")).focusHere());
            });
    return new NativeDetails(
        TEXTS.get("void.heading"),
        new Div(new Paragraph(TEXTS.get("void.nurse")), reason, back, trouble));
  }

  private void takeBack(ReferralDetails details, VoidReason reason) {
    trouble.removeAll();
    Attempt.of(
            times,
            () -> {
              referrals.takeBack(details.id(), reason, UUID.randomUUID(), current.get());
              request = UUID.randomUUID();
              show(details.detention());
            })
        .ifPresent(why -> trouble.add(why.bar()));
  }

  private Anchor print(Referral referral) {
    var detention = referral.details().detention();
    var service = referral.details().service();
    var handler =
        DownloadHandler.fromInputStream(
                event -> {
                  var card = referrals.card(detention, service, current.get());
                  var pdf = CardPdf.of(CardWords.of(card));
                  return new DownloadResponse(
                      new ByteArrayInputStream(pdf), FILE, "application/pdf", pdf.length);
                },
                FILE)
            .inline();
    var print = new Anchor(handler, "");
    print.add(Icon.PRINT.create());
    print.add(TEXTS.get("print"));
    print.setTarget("_blank");
    print.addClassNames("bw-btn", "bw-btn--primary", "bw-btn--large");
    return print;
  }
}
