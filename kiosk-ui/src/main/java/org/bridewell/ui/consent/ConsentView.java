package org.bridewell.ui.consent;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.consent.ConsentService;
import org.bridewell.core.consent.ConsentService.Decided;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.consent.Question;
import org.bridewell.core.consent.Signature;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.referral.ReferralService;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;

/// Two decisions: to be referred, and who else may know. A no is kept at once; a yes once signed.
@Route(CustodyNavigation.CONSENT + "/:detention")
@PageTitle("Two decisions · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class ConsentView extends DetentionPage {
  private static final Texts TEXTS = Texts.of("consent");
  private static final Duration ASK_AGAIN = Duration.ofHours(2);

  private final ConsentService consents;
  private final ReferralService referrals;
  private final PersonFrame frames;
  private final CurrentActor current;
  private final Clock clock;

  /// One request a kind of act and page, so that a double tap does it once.
  private final Map<String, UUID> requests = new LinkedHashMap<>();

  /// Each yes that waits for its signature.
  private final List<Question> yes = new ArrayList<>();

  private final Div trouble = new Div();

  public ConsentView(
      ConsentService consents,
      ReferralService referrals,
      PersonFrame frames,
      CurrentActor current,
      Clock clock) {
    this.consents = consents;
    this.referrals = referrals;
    this.frames = frames;
    this.current = current;
    this.clock = clock;
    trouble.addClassName("bw-trouble");
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    show(detention);
  }

  private void show(DetentionId detention) {
    removeAll();
    var framed = frames.frame(detention);
    var page = framed.page();
    add(page);
    var route = referrals.propose(detention, current.get()).route();
    if (route instanceof org.bridewell.core.referral.Route.To(ServiceEntry service, var _)) {
      new Asking(framed, service).show();
    } else if (route instanceof org.bridewell.core.referral.Route.Nowhere(var reason)) {
      page.work(
          "bw-stack",
          EmptyNote.kiosk(
              Icon.INFO,
              TEXTS.get("nowhere." + reason),
              TEXTS.get("nowhere.do"),
              new ActionButton(TEXTS.get("to-board"), CustodyNavigation::toBoard)));
    }
  }

  private UUID request(String act) {
    return requests.computeIfAbsent(act, _ -> UUID.randomUUID());
  }

  /// The decisions about one service and the other recipients, as they are asked now.
  private final class Asking {
    private final KioskPage page;
    private final DetentionId detention;
    private final PersonData who;
    private final ServiceEntry service;
    private Decided decided;

    Asking(PersonFrame.Framed framed, ServiceEntry service) {
      this.page = framed.page();
      this.detention = framed.detention().id();
      this.who = framed.detention().person().data();
      this.service = service;
      this.decided = consents.open(detention, current.get());
    }

    void show() {
      var able = new AblePanel(decided.capacity(), who, this::assess);
      var decisions =
          new DecisionsPanel(service, this::stateOf, this::decide, consents.runsOut(current.get()));
      trouble.removeAll();
      page.work("bw-consent", able, trouble, decisions);
      boolean given = stateOf(refer()) == Answer.GIVEN;
      page.actions(List.of(back(), given ? notValid() : later()), List.of(onward()));
    }

    private ActionButton back() {
      return new ActionButton(TEXTS.get("back"), () -> CustodyNavigation.to("result", detention))
          .icon(Icon.BACK);
    }

    private ActionButton later() {
      return new ActionButton(TEXTS.get("later"), this::askAgainLater).quiet().icon(Icon.CLOCK);
    }

    /// The person could not decide after all, or it was somebody else: nothing may rest on that
    /// yes.
    private ActionButton notValid() {
      return new ActionButton(
              TEXTS.get("not-valid"),
              () ->
                  attempt(
                      () -> {
                        var act = "invalidate " + version(refer());
                        consents.invalidate(detention, refer(), request(act), current.get());
                        saved();
                      }))
          .quiet()
          .icon(Icon.UNDO);
    }

    private ActionButton onward() {
      if (!yes.isEmpty()) {
        return new ActionButton(TEXTS.get("sign"), this::sign).large().iconAfter(Icon.NEXT);
      }
      boolean given = stateOf(refer()) == Answer.GIVEN;
      var on =
          given
              ? new ActionButton(
                  TEXTS.get("to-referral"),
                  () -> CustodyNavigation.to(CustodyNavigation.REFERRAL, detention))
              : new ActionButton(TEXTS.get("done"), CustodyNavigation::toBoard);
      on.large().iconAfter(Icon.NEXT);
      if (stateOf(refer()) == Answer.NOT_ASKED) {
        on.refuse(TEXTS.get("ask-first"));
      }
      return on;
    }

    private Question refer() {
      return Question.refer(service.id());
    }

    private Answer stateOf(Question question) {
      if (yes.contains(question)) {
        return Answer.YES_TO_SIGN;
      }
      var state = decided.about(question).map(consent -> consent.stateAt(clock.instant()));
      return state.map(Answer::of).orElse(Answer.NOT_ASKED);
    }

    private void decide(Question question, boolean agreed) {
      attempt(
          () -> {
            if (agreed) {
              requireCapacity();
              yes.add(question);
            } else {
              yes.remove(question);
              if (stateOf(question) != Answer.REFUSED) {
                refuse(question);
              }
            }
          });
    }

    private void refuse(Question question) {
      var act = "refuse " + question + version(question);
      if (stateOf(question) == Answer.GIVEN) {
        consents.withdraw(detention, question, request("withdraw " + act), current.get());
      } else {
        consents.refuse(detention, question, request(act), current.get());
      }
      saved();
    }

    private int version(Question question) {
      return decided.about(question).map(Consent::version).orElse(0);
    }

    private void requireCapacity() {
      var capacity = decided.capacity();
      if (capacity.isEmpty()) {
        throw new Refusal("consent.capacity-not-assessed");
      }
      if (!capacity.get().present()) {
        throw new Refusal("consent.lacks-capacity");
      }
      if (!capacity.get().identityChecked()) {
        throw new Refusal("consent.not-confirmed-who");
      }
    }

    private void assess(AblePanel.Assessed assessed) {
      attempt(
          () -> {
            consents.assess(
                detention,
                assessed.understands(),
                assessed.retains(),
                assessed.weighs(),
                assessed.communicates(),
                assessed.identityChecked(),
                current.get());
            saved();
          });
    }

    private void askAgainLater() {
      attempt(
          () -> {
            var capacity = decided.capacity();
            boolean lacks = capacity.isPresent() && !capacity.get().present();
            var at = clock.instant().plus(ASK_AGAIN);
            consents.defer(detention, refer(), lacks, at, request("later"), current.get());
            CustodyNavigation.toBoard();
          });
    }

    private void sign() {
      trouble.removeAll();
      var signing = new SigningPanel(service, this::stateOf, this::keep);
      page.work("bw-sign", signing.decisions(this::show), signing.paper(trouble));
      page.actions(
          List.of(new ActionButton(TEXTS.get("back"), this::show).icon(Icon.BACK)),
          List.of(signing.keepButton()));
    }

    private void keep(Signature signature) {
      trouble.removeAll();
      try {
        consents.give(
            detention, List.copyOf(yes), signature, request("give " + yes), current.get());
        boolean refer = yes.contains(refer());
        yes.clear();
        if (refer) {
          CustodyNavigation.to(CustodyNavigation.REFERRAL, detention);
        } else {
          ConsentView.this.show(detention);
        }
      } catch (Refusal | OutOfScope | StoreUnavailable failed) {
        trouble.add(Trouble.bar(failed));
      }
    }

    /// Does it, and shows the page as it then is; a failure is said, and the page stays.
    private void attempt(Runnable act) {
      try {
        act.run();
        decided = consents.open(detention, current.get());
        show();
      } catch (Refusal | OutOfScope | StoreUnavailable failed) {
        show();
        page.saved().notSaved(TEXTS.get("not-saved"));
        trouble.add(Trouble.bar(failed));
      }
    }

    private void saved() {
      page.saved().savedAt(clock.instant().atZone(WallClock.ZONE).toLocalTime());
    }
  }

  /// How a decision stands on the page.
  enum Answer {
    NOT_ASKED,
    YES_TO_SIGN,
    GIVEN,
    REFUSED,
    LATER;

    static Answer of(ConsentState state) {
      return switch (state) {
        case GIVEN -> GIVEN;
        case REFUSED, WITHDRAWN -> REFUSED;
        case DEFERRED, LACKS_CAPACITY -> LATER;
        case INVALIDATED, EXPIRED -> NOT_ASKED;
      };
    }

    boolean isYes() {
      return this == YES_TO_SIGN || this == GIVEN;
    }
  }
}
