package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.nominal.ConferenceService;
import org.bridewell.core.nominal.NominalRecord;
import org.bridewell.core.nominal.NominalService;
import org.bridewell.core.nominal.SchemeFlag;
import org.bridewell.core.nominal.StrandService;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Facts;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// One nominal: strand and schemes, and the seven pathways. Of health it shows need, referral made
/// and attended, because that is all there is to read.
@Route(NominalNavigation.RECORD)
@PageTitle("Nominal record · Bridewell")
@RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
public class NominalView extends Div implements BeforeEnterObserver {
  private final NominalService nominals;
  private final ConferenceService conferences;
  private final StrandService strands;
  private final CurrentActor current;
  private final Clock clock;
  private final Div trouble = new Div();

  public NominalView(
      NominalService nominals,
      ConferenceService conferences,
      StrandService strands,
      CurrentActor current,
      Clock clock) {
    this.nominals = nominals;
    this.conferences = conferences;
    this.strands = strands;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    event
        .getRouteParameters()
        .get(NominalNavigation.ID)
        .flatMap(NominalView::id)
        .flatMap(this::open)
        .ifPresentOrElse(this::show, this::showNone);
  }

  private static Optional<NominalId> id(String text) {
    try {
      return Optional.of(new NominalId(UUID.fromString(text)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private Optional<NominalRecord> open(NominalId id) {
    try {
      return Optional.of(nominals.open(current.get(), id));
    } catch (OutOfScope none) {
      return Optional.empty();
    }
  }

  private void show(NominalRecord nominal) {
    removeAll();
    var page =
        new Div(
            trouble,
            facts(nominal),
            new PathwaySheet(nominal),
            new FlagSheet(nominal, today()),
            act(nominal));
    page.addClassName("dk-stack");
    add(HubDesk.page(current.get(), NominalNavigation.NOMINALS).page(head(nominal), page));
  }

  /// A strand is the police's to set, a conference the hub's to call.
  private Component act(NominalRecord nominal) {
    return current.get().role() == Role.OFFENDER_MANAGER
        ? new StrandForm(
            typed ->
                attempt(
                    () -> {
                      strands.set(
                          nominal.id(),
                          typed.strand(),
                          typed.reason(),
                          typed.reviewOn(),
                          current.get());
                      open(nominal.id()).ifPresent(this::show);
                    }))
        : new CallForm(
            (scheme, heldAt) ->
                attempt(
                    () ->
                        NominalNavigation.toConference(
                            conferences.call(nominal.id(), scheme, heldAt, current.get()))));
  }

  private void attempt(SerializableRunnable action) {
    trouble.removeAll();
    try {
      action.run();
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
    }
  }

  private void showNone() {
    add(
        HubDesk.page(current.get(), NominalNavigation.NOMINALS)
            .page(
                new Head(TEXTS.get("record"), "").back(back()),
                EmptyNote.desk(
                    Tone.INFO,
                    Icon.PERSON,
                    TEXTS.get("record.none"),
                    TEXTS.get("record.none.why"))));
  }

  private Head head(NominalRecord nominal) {
    var age = Period.between(nominal.dateOfBirth(), today()).getYears();
    return new Head(TEXTS.get("record.name", nominal.givenName(), nominal.familyName()), "")
        .suffix(TEXTS.get("record.suffix", age, nominal.district(), nominal.pnc().value()))
        .back(back())
        .actions(button(NominalNavigation.engagement(TEXTS.get("engagement"), nominal.id())));
  }

  private Facts facts(NominalRecord nominal) {
    var now =
        nominal.schemes().stream()
            .filter(flag -> flag.holdsOn(today()))
            .map(SchemeFlag::scheme)
            .toList();
    var facts =
        Facts.boxed("dk-facts")
            .add(
                TEXTS.get("strand"),
                new Span(TEXTS.get("strand." + nominal.strand())),
                small(review(nominal)))
            .add(TEXTS.get("schemes.now"), SchemeTags.of(now), small(TEXTS.get("schemes.court")))
            .add(TEXTS.get("born"), HubDates.of(nominal.dateOfBirth()));
    facts.addClassName("dk-sheet");
    return facts;
  }

  private static String review(NominalRecord nominal) {
    return nominal.strands().stream()
        .findFirst()
        .map(set -> TEXTS.get("strand.review.on", HubDates.of(set.reviewOn())))
        .orElse("");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WallClock.ZONE);
  }

  private static RouterLink button(RouterLink link) {
    link.addClassName("bw-btn");
    return link;
  }

  private static RouterLink back() {
    return new RouterLink(TEXTS.get("nominals"), NominalsView.class);
  }

  private static Span small(String words) {
    var small = new Span(words);
    small.addClassNames("dk-small", "dk-soft");
    return small;
  }
}
