package org.bridewell.ui.safety;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.safety.EmergencyMoment;
import org.bridewell.core.safety.EmergencyState;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame.Framed;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;

/// What to do, without a tap; beside it the desk, and moments that the server stamps if a hand is
/// free. It holds nobody back from anything else (HZ-21).
class EmergencyPage {
  private static final Texts TEXTS = Texts.of("safety");

  private final KioskPage page;
  private final DetentionId detention;
  private final SafetyServices services;
  private final StopBar bar;
  private final EmergencySteps steps;
  private final OfficerForms forms;
  private final Paragraph desk = new Paragraph();
  private final Div officers = new Div();
  private final Div moments = new Div();
  private final Div trouble = new Div();
  private final MistakeForm mistake;
  private final Map<EmergencyMoment, AnswerId> taps = new EnumMap<>(EmergencyMoment.class);

  EmergencyPage(Framed framed, Suite suite, SafetyServices services) {
    this.page = framed.page();
    this.detention = framed.detention().id();
    this.services = services;
    bar = new StopBar(services.clock());
    steps = new EmergencySteps(suite);
    forms =
        new OfficerForms(
            detention,
            services.safety(),
            services.emergencies(),
            services.current(),
            this::readAgain);
    mistake = new MistakeForm(detention, services, this::readAgain);
    officers.addClassName("bw-emergency__ways");
    officers.add(
        new ActionButton(TEXTS.get("ack.short"), forms::acknowledge),
        new ActionButton(TEXTS.get("aloud.open"), forms::toldAloud),
        new ActionButton(TEXTS.get("stay.open"), forms::whoStays));
    page.work("bw-emergency", bar, new CutOffNote(), forms, mistake, trouble, steps, side());
    ways();
  }

  /// Reads what became of the alert, and shows it.
  void read() {
    var state = services.emergencies().state(detention, services.current().get());
    services.frames().alertsChanged(page, state.alerts());
    var cell = services.frames().cell(detention);
    bar.show(state, cell);
    steps.show(cell);
    var known = services.desk().officers(state);
    var news = services.desk().news(state, known);
    desk.setText(news.desk());
    desk.setClassName("bw-flags__nobody", news.nobodyThere());
    officers.setVisible(news.isOpen());
    mistake.said(state);
    show(state);
  }

  /// As `read`, when something changed; while the line is lost, what is shown stays.
  void readAgain() {
    try {
      read();
      trouble.removeAll();
    } catch (StoreUnavailable | OutOfScope lost) {
      trouble.removeAll();
      trouble.add(Trouble.bar(lost));
    }
  }

  private void show(EmergencyState state) {
    moments.removeAll();
    for (var moment : EmergencyMoment.values()) {
      var button = new ActionButton(TEXTS.get("moment." + moment), () -> stamp(moment));
      var times =
          state.moments().stream()
              .filter(each -> each.moment() == moment)
              .map(each -> DeskLine.time(each.at()))
              .toList();
      moments.add(times.isEmpty() ? button : button.detail(String.join(", ", times)));
    }
  }

  /// A repeated tap, before the page knows of the first, is one moment.
  private void stamp(EmergencyMoment moment) {
    try {
      var id = taps.computeIfAbsent(moment, _ -> AnswerId.next());
      var at = services.emergencies().stamp(detention, moment, id, services.current().get());
      taps.remove(moment);
      page.saved().savedAt(DeskLine.local(at));
    } catch (StoreUnavailable | OutOfScope failed) {
      page.saved().notSaved(TEXTS.get("not-saved"));
      trouble.removeAll();
      trouble.add(Trouble.bar(failed));
      return;
    }
    readAgain();
  }

  private Aside side() {
    desk.getElement().setAttribute("role", "status");
    var soft = new Paragraph(TEXTS.get("moments.how"));
    soft.addClassNames("bw-small", "bw-soft");
    moments.addClassName("bw-emergency__moments");
    var side =
        new Aside(
            card(TEXTS.get("emergency.desk"), desk, officers),
            card(TEXTS.get("moments"), soft, moments));
    side.addClassName("bw-emergency__side");
    side.getElement().setAttribute("aria-label", TEXTS.get("emergency.desk"));
    return side;
  }

  private static Section card(String heading, Component... content) {
    var title = new H2(heading);
    var card = new Section(title);
    card.add(content);
    card.addClassName("bw-card");
    card.getElement().setAttribute("aria-labelledby", Dom.idOf(title));
    return card;
  }

  private void ways() {
    var mistaken =
        new ActionButton(TEXTS.get("mistake.open"), mistake::open)
            .quiet()
            .icon(Icon.UNDO)
            .detail(TEXTS.get("mistake.stays"));
    page.actions(
        List.of(
            way("emergency.questions", CustodyNavigation.SAFETY).icon(Icon.BACK),
            way("emergency.observations", CustodyNavigation.OBSERVATIONS).icon(Icon.PULSE),
            way("emergency.rousing", CustodyNavigation.ROUSING),
            new ActionButton(TEXTS.get("board"), CustodyNavigation::toBoard)),
        List.of(mistaken));
  }

  private ActionButton way(String words, String to) {
    return new ActionButton(TEXTS.get(words), () -> CustodyNavigation.to(to, detention));
  }
}
