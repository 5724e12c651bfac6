package org.bridewell.ui.partner;

import static org.bridewell.ui.partner.PartnerNavigation.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bridewell.core.partner.Partner;
import org.bridewell.core.partner.PartnerService;
import org.bridewell.core.partner.PartnerService.HandedOut;
import org.bridewell.core.partner.Partners;
import org.bridewell.core.referral.ServiceDirectory;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.core.referral.Topic;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.instrument.InstrumentNavigation;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.WallClock;

/// Who gets what by machine under which agreement, what could not be delivered, and how to mend it.
@Route(PartnerNavigation.PARTNERS)
@PageTitle("Partners · Bridewell")
@RolesAllowed(Role.Names.ADMIN)
public class PartnersView extends Div {
  private final PartnerService partners;
  private final ServiceDirectory services;
  private final Actor actor;
  private final Clock clock;
  private final Div trouble = new Div();
  private final Div below = new Div();

  public PartnersView(
      PartnerService partners, ServiceDirectory services, CurrentActor current, Clock clock) {
    this.partners = partners;
    this.services = services;
    this.actor = current.get();
    this.clock = clock;
    show();
  }

  private void show() {
    removeAll();
    below.removeAll();
    var overview = partners.overview(actor);
    var page = new Div(trouble, below);
    page.addClassName("dk-stack");
    if (!overview.partners().isEmpty()) {
      page.add(
          Sheet.bare(
              new PartnerTable(
                  overview.partners(), today(), this::pause, this::change, this::renewKey)));
    }
    if (!overview.letters().isEmpty()) {
      page.add(new LetterSheet(overview.letters(), this::resend, this::leaveOut));
    }
    if (!overview.events().isEmpty()) {
      page.add(
          new EventSheet(
              overview.events(), event -> attempt(() -> partners.retryEvent(event, actor))));
    }
    page.add(new Sheet(TEXTS.get("add"), new PartnerForm(allServices(), this::add)));
    add(
        InstrumentNavigation.desk(actor, PartnerNavigation.PARTNERS)
            .page(new Head(TEXTS.get("title"), TEXTS.get("line")), page));
  }

  private void add(PartnerForm.Typed typed) {
    attempt(
        () ->
            handOut(
                partners.add(
                    typed.id(),
                    typed.name(),
                    typed.service(),
                    typed.agreement(),
                    typed.address(),
                    today(),
                    actor)));
  }

  private void change(Partner partner) {
    below.removeAll();
    below.add(
        new AgreementForm(
            partner,
            typed ->
                attempt(
                    () ->
                        partners.change(
                            partner.id(),
                            partner.version(),
                            typed.agreement(),
                            typed.address(),
                            today(),
                            actor)),
            below::removeAll));
  }

  private void pause(Partner partner, boolean paused) {
    attempt(() -> partners.setPaused(partner.id(), partner.version(), paused, actor));
  }

  private void renewKey(Partner partner) {
    attempt(() -> handOut(partners.renewKey(partner.id(), partner.version(), actor)));
  }

  private void resend(Partners.DeadLetter letter) {
    attempt(() -> partners.resend(letter.event(), actor));
  }

  private void leaveOut(Partners.DeadLetter letter) {
    below.removeAll();
    below.add(
        new LeaveOutForm(
            letter,
            reason -> attempt(() -> partners.giveUp(letter.event(), reason, actor)),
            below::removeAll));
  }

  /// What was refused leaves the forms as they are; what was done shows at once.
  private void attempt(SerializableRunnable action) {
    trouble.removeAll();
    try {
      action.run();
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
      return;
    }
    var handedOut = below.getChildren().filter(KeySheet.class::isInstance).findFirst();
    show();
    handedOut.ifPresent(below::add);
  }

  private void handOut(HandedOut made) {
    below.removeAll();
    below.add(new KeySheet(made, below::removeAll));
  }

  private List<ServiceEntry> allServices() {
    return Stream.of(Topic.values()).flatMap(each -> services.forTopic(each).stream()).toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WallClock.ZONE);
  }
}
