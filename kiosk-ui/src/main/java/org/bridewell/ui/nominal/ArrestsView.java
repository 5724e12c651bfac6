package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.bridewell.core.nominal.ArrestNotice;
import org.bridewell.core.nominal.ArrestService;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.StateMark.State;
import org.bridewell.ui.kit.Tone;

/// Nominals who were taken into custody: who, where, when, for what group of offence; and whether
/// the duty prosecutor was told.
@Route(NominalNavigation.ARRESTS)
@PageTitle("Arrests · Bridewell")
@RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
public class ArrestsView extends Div {
  private final ArrestService arrests;
  private final CurrentActor current;
  private final Div trouble = new Div();

  public ArrestsView(ArrestService arrests, CurrentActor current) {
    this.arrests = arrests;
    this.current = current;
    show();
  }

  private void show() {
    removeAll();
    var all = arrests.latest(current.get());
    var unseen = (int) all.stream().filter(each -> each.seen().isEmpty()).count();
    var page =
        new Div(
            trouble,
            all.isEmpty()
                ? EmptyNote.desk(
                    Tone.INFO, Icon.BELL, TEXTS.get("arrests.none"), TEXTS.get("arrests.none.why"))
                : Sheet.bare(table(all)));
    page.addClassName("dk-stack");
    add(
        HubDesk.page(current.get(), NominalNavigation.ARRESTS)
            .page(new Head(TEXTS.get("arrests"), TEXTS.get("arrests.line", unseen)), page));
  }

  private DataTable table(List<ArrestNotice> all) {
    var table =
        new DataTable(TEXTS.get("arrests"))
            .desk()
            .captionUnseen()
            .rowHead(TEXTS.get("arrest.who"))
            .words(TEXTS.get("arrest.where"))
            .words(TEXTS.get("arrest.when"))
            .words(TEXTS.get("arrest.seen"))
            .words(TEXTS.get("arrest.prosecutor"));
    for (var notice : all) {
      table.row(
          NominalNavigation.record(notice.nominalName(), notice.nominal()),
          DataTable.two(notice.suite(), TEXTS.get("offence." + notice.offenceGroup())),
          new Span(ConferenceWords.moment(notice.arrivedAt())),
          seen(notice),
          prosecutor(notice));
    }
    return table;
  }

  private Component seen(ArrestNotice notice) {
    return notice
        .seen()
        .<Component>map(
            seen ->
                new StateMark(
                    State.AGREED,
                    TEXTS.get("arrest.seen.by", seen.byName(), ConferenceWords.moment(seen.at()))))
        .orElseGet(
            () ->
                button(
                    TEXTS.get("arrest.acknowledge"),
                    notice,
                    () -> arrests.acknowledge(notice.id(), current.get())));
  }

  private Component prosecutor(ArrestNotice notice) {
    return notice
        .prosecutor()
        .<Component>map(
            told ->
                new StateMark(
                    told.told() ? State.DONE : State.WATCH,
                    TEXTS.get(
                        told.told() ? "arrest.told" : "arrest.not-told",
                        ConferenceWords.moment(told.at()))))
        .orElseGet(() -> ask(notice));
  }

  private Component ask(ArrestNotice notice) {
    var answers = new Div(answer(notice, true), answer(notice, false));
    answers.addClassName("dk-row-actions");
    return answers;
  }

  private ActionButton answer(ArrestNotice notice, boolean told) {
    return button(
        TEXTS.get(told ? "arrest.told.yes" : "arrest.told.no"),
        notice,
        () -> arrests.prosecutorTold(notice.id(), told, current.get()));
  }

  private ActionButton button(String words, ArrestNotice notice, SerializableRunnable action) {
    var button = new ActionButton(words, () -> attempt(action)).small();
    button.getElement().setAttribute("aria-label", words + " " + notice.nominalName());
    return button;
  }

  private void attempt(SerializableRunnable action) {
    trouble.removeAll();
    try {
      action.run();
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
    }
    show();
  }
}
