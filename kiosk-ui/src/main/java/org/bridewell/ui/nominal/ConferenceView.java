package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bridewell.core.nominal.Conference;
import org.bridewell.core.nominal.ConferenceService;
import org.bridewell.core.shared.ConferenceId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// One conference: what the partners say, what was looked at, and what the chair records.
@Route(NominalNavigation.CONFERENCE)
@PageTitle("Conference · Bridewell")
@RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
public class ConferenceView extends Div implements BeforeEnterObserver {
  private static final int REMINDERS = 4;

  private final ConferenceService conferences;
  private final CurrentActor current;
  private final Clock clock;
  private final Div trouble = new Div();

  public ConferenceView(ConferenceService conferences, CurrentActor current, Clock clock) {
    this.conferences = conferences;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getRouteParameters()
        .get(NominalNavigation.ID)
        .flatMap(ConferenceView::id)
        .flatMap(this::open)
        .ifPresentOrElse(this::show, this::showNone);
  }

  private static Optional<ConferenceId> id(String text) {
    try {
      return Optional.of(new ConferenceId(UUID.fromString(text)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private Optional<Conference> open(ConferenceId id) {
    try {
      return Optional.of(conferences.open(id, current.get()));
    } catch (OutOfScope none) {
      return Optional.empty();
    }
  }

  private void show(Conference conference) {
    removeAll();
    boolean open = conference.decision().isEmpty() && current.get().role() == Role.HUB;
    var views = new ViewsSheet(conference);
    var evidence = new EvidenceSheet(conference);
    if (open) {
      views.ask(
          view -> attempt(conference, () -> conferences.say(conference.id(), view, current.get())));
      evidence.ask(
          today(),
          one ->
              attempt(
                  conference, () -> conferences.addEvidence(conference.id(), one, current.get())));
    }
    var main = new Div(trouble, views, evidence);
    main.addClassName("dk-stack");
    var side = new Div(open ? decide(conference) : new DecisionSheet(conference), reminders());
    side.addClassName("dk-stack");
    var columns = new Div(main, side);
    columns.addClassNames("dk-cols", "dk-conference");
    add(HubDesk.page(current.get(), NominalNavigation.CONFERENCES).page(head(conference), columns));
  }

  private DecideSheet decide(Conference conference) {
    return new DecideSheet(
        conference,
        today(),
        decision ->
            attempt(
                conference,
                () ->
                    conferences.decide(
                        conference.id(), conference.version(), decision, current.get())));
  }

  /// What was refused leaves what was typed; what was kept shows at once.
  private void attempt(Conference conference, SerializableRunnable action) {
    trouble.removeAll();
    try {
      action.run();
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
      return;
    }
    open(conference.id()).ifPresent(this::show);
  }

  private static Head head(Conference conference) {
    return new Head(
            ConferenceWords.question(
                conference.question(), conference.nominalName(), conference.scheme()),
            TEXTS.get(
                "conference.line",
                conference.number(),
                ConferenceWords.moment(conference.heldAt()),
                conference.chairName()))
        .back(back())
        .actions(NominalNavigation.record(TEXTS.get("conference.record"), conference.nominal()));
  }

  private static Sheet reminders() {
    var list = new UnorderedList();
    list.addClassName("dk-reminders");
    IntStream.rangeClosed(1, REMINDERS)
        .forEach(i -> list.add(new ListItem(TEXTS.get("reminder." + i))));
    return new Sheet(TEXTS.get("reminders"), list);
  }

  private void showNone() {
    removeAll();
    add(
        HubDesk.page(current.get(), NominalNavigation.CONFERENCES)
            .page(
                new Head(TEXTS.get("conference"), "").back(back()),
                EmptyNote.desk(
                    Tone.INFO,
                    Icon.PEOPLE,
                    TEXTS.get("conference.none"),
                    TEXTS.get("conference.none.why"))));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WallClock.ZONE);
  }

  private static RouterLink back() {
    return new RouterLink(TEXTS.get("conferences"), ConferencesView.class);
  }
}
