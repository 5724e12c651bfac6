package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
import org.bridewell.core.nominal.NominalRecord;
import org.bridewell.core.nominal.NominalService;
import org.bridewell.core.nominal.SchemeFlag;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Facts;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// One nominal: strand and schemes, and the seven pathways. Of health it shows need, referral made
/// and attended, because that is all there is to read.
@Route(NominalNavigation.RECORD)
@PageTitle("Nominal record · Bridewell")
@RolesAllowed(Role.Names.HUB)
public class NominalView extends Div implements BeforeEnterObserver {
  private final NominalService nominals;
  private final CurrentActor current;
  private final Clock clock;

  public NominalView(NominalService nominals, CurrentActor current, Clock clock) {
    this.nominals = nominals;
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
    add(
        HubDesk.page(current.get(), false)
            .page(head(nominal), facts(nominal), new PathwaySheet(nominal), flags(nominal)));
  }

  private void showNone() {
    add(
        HubDesk.page(current.get(), false)
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
        .back(back());
  }

  private Facts facts(NominalRecord nominal) {
    var now =
        nominal.schemes().stream()
            .filter(flag -> flag.holdsOn(today()))
            .map(SchemeFlag::scheme)
            .toList();
    var facts =
        Facts.boxed("dk-facts")
            .add(TEXTS.get("strand"), TEXTS.get("strand." + nominal.strand()))
            .add(TEXTS.get("schemes.now"), SchemeTags.of(now), small(TEXTS.get("schemes.court")))
            .add(TEXTS.get("born"), HubDates.of(nominal.dateOfBirth()));
    facts.addClassName("dk-sheet");
    return facts;
  }

  private Sheet flags(NominalRecord nominal) {
    var table =
        new DataTable(TEXTS.get("flags"))
            .desk()
            .look("is-tight", "is-flush")
            .captionUnseen()
            .rowHead(TEXTS.get("flag"))
            .words(TEXTS.get("from"))
            .words(TEXTS.get("to"));
    for (var flag : nominal.schemes()) {
      table.row(
          TEXTS.get("scheme." + flag.scheme()),
          HubDates.of(flag.since()),
          flag.until().map(HubDates::of).orElse(TEXTS.get("now")));
    }
    return new Sheet(TEXTS.get("flags"), table).headEnd(small(TEXTS.get("flags.note")));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WallClock.ZONE);
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
