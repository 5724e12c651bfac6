package org.bridewell.ui.instrument;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.AccessNavigation;
import org.bridewell.ui.audit.AuditNavigation;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.draft.DraftNavigation;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.DeskPage.Tab;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.partner.PartnerNavigation;
import org.bridewell.ui.referral.ReferralNavigation;
import org.bridewell.ui.safety.SafetyNavigation;
import org.bridewell.ui.screening.CorrectionNavigation;

/// The ways to the catalogue, and the frame of the desks from which it is read.
public final class InstrumentNavigation {
  /// The path of the catalogue.
  public static final String INSTRUMENTS = "instruments";

  /// The path of the pages of care.
  public static final String PAGES = "care-pages";

  /// The name of the id in an instrument's path.
  static final String ID = "instrument";

  /// The path of one instrument.
  static final String INSTRUMENT = INSTRUMENTS + "/:" + ID;

  private static final Texts TEXTS = Texts.of("instrument");
  private static final Texts ROLES = Texts.of("access");

  private InstrumentNavigation() {}

  /// The catalogue as a place in a desk's bar.
  public static Tab tab(boolean current) {
    return Tab.of(TEXTS.get("tab"), InstrumentsView.class, current);
  }

  /// A link to an instrument's page.
  public static RouterLink link(String words, InstrumentId instrument) {
    return new RouterLink(words, InstrumentView.class, new RouteParameters(ID, instrument.value()));
  }

  /// Every question of an instrument as it will be asked, for pages before the catalogue.
  public static Component asAsked(Instrument instrument) {
    return new ItemsSheet(instrument);
  }

  /// The version in use as a FHIR Questionnaire, to be kept as a file.
  static Anchor questionnaire(Instrument instrument) {
    var link =
        new Anchor(
            "/%s/%s/%s/questionnaire.json"
                .formatted(INSTRUMENTS, instrument.id().value(), instrument.version()),
            TEXTS.get("questionnaire"));
    link.addClassName("bw-btn");
    link.getElement().setAttribute("download", true);
    link.setRouterIgnore(true);
    return link;
  }

  /// The way back to the catalogue.
  static RouterLink back() {
    return new RouterLink(TEXTS.get("tab"), InstrumentsView.class);
  }

  /// A desk with the places of the actor's role.
  ///
  /// @param current the path of the place that is shown
  public static DeskPage desk(Actor actor, String current) {
    return new DeskPage()
        .tabs(places(actor.role(), current))
        .signedIn(actor.displayName(), ROLES.get("role." + actor.role()), out(actor.role()));
  }

  private static List<Tab> places(Role role, String current) {
    var catalogue = tab(current.equals(INSTRUMENTS));
    var drafts = DraftNavigation.tab(current.equals(DraftNavigation.DRAFTS));
    return switch (role) {
      case AUDITOR -> List.of(AuditNavigation.tab(false), catalogue, pages(current));
      case NURSE -> List.of(catalogue, corrections(current));
      case SAFETY_OFFICER ->
          List.of(
              catalogue,
              pages(current),
              drafts,
              corrections(current),
              SafetyNavigation.counts(current.equals(SafetyNavigation.COUNTS)));
      case ADMIN ->
          List.of(
              catalogue,
              pages(current),
              drafts,
              AccessNavigation.accounts(current.equals("accounts")),
              PartnerNavigation.tab(current.equals(PartnerNavigation.PARTNERS)),
              AccessNavigation.places(current),
              ReferralNavigation.services(current.equals(AccessNavigation.SERVICES)),
              AccessNavigation.devices(current));
      default -> List.of(catalogue);
    };
  }

  private static Tab pages(String current) {
    return Tab.of(TEXTS.get("pages"), PagesView.class, current.equals(PAGES));
  }

  private static Tab corrections(String current) {
    return CorrectionNavigation.tab(current.equals(CorrectionNavigation.CORRECTIONS));
  }

  /// A nurse came from the board and goes back there; a terminal is locked there.
  private static ActionButton out(Role role) {
    return role == Role.NURSE
        ? new ActionButton(TEXTS.get("to-board"), CustodyNavigation::toBoard).icon(Icon.BACK)
        : new ActionButton(TEXTS.get("sign-out"), AccessNavigation::signOut).small();
  }
}
