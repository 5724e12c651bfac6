package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.Whereabouts.Where;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.EmergencyState;
import org.bridewell.core.safety.Presence.Section;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyPart;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.LateEntry;
import org.bridewell.ui.custody.PersonFrame.Framed;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// One part of the safety questions of one person: each tap is saved at once, and an alert changes
/// the head of the page but never moves a question under a finger.
class SafetyPage {
  private static final Texts TEXTS = Texts.of("safety");

  private final KioskPage page;
  private final DetentionId detention;
  private final SafetyPart part;
  private final SafetyServices services;

  private final TapKeys taps = new TapKeys();
  private final List<FlagRow> rows = new ArrayList<>();
  private final GlucoseRow glucose = new GlucoseRow(this::save);
  private final SafetyLead lead;
  private final AlertPanel panel;
  private final OfficerForms forms;
  private final Div trouble = new Div();
  private final Div line = new Div();
  private final LateEntry late;
  private Optional<Instant> seenAt = Optional.empty();
  private AnswerId nextReading = AnswerId.next();

  SafetyPage(Framed framed, SafetyPart part, SafetyServices services) {
    this.page = framed.page();
    this.detention = framed.detention().id();
    this.part = part;
    this.services = services;
    lead = new SafetyLead(part);
    forms =
        new OfficerForms(
            detention,
            services.safety(),
            services.emergencies(),
            services.current(),
            this::readAgain);
    panel =
        new AlertPanel(
            forms::acknowledge,
            forms::toldAloud,
            forms::whoStays,
            () -> CustodyNavigation.to(CustodyNavigation.EMERGENCY, detention));
    var head = new Div(lead, panel);
    head.addClassName("bw-flags__head");
    late = new LateEntry(services.clock(), at -> seenAt = at);
    page.work("bw-flags", head, late, forms, line, trouble);
    if (part == SafetyPart.ASK) {
      page.work()
          .add(
              new PresencePanel(
                  detention, Section.SELF_HARM, services.presences(), services.current()));
    }
    page.work().add(list());
    ways();
    if (framed.detention().whereabouts().where() == Where.HOSPITAL) {
      backFromHospital();
    }
  }

  /// Reads answers and alerts, and shows them.
  void read() {
    var actor = services.current().get();
    var answers = services.safety().answers(detention, actor);
    rows.forEach(
        row ->
            Optional.ofNullable(answers.get(row.flag()))
                .ifPresentOrElse(answer -> row.show(answer.reply()), row::askAgain));
    glucose.show(services.glucoses().asked(detention, actor));
    show(services.emergencies().state(detention, actor));
  }

  /// As `read`, when something changed or time has passed; while the line is lost, what is shown
  /// stays.
  void readAgain() {
    try {
      read();
      line.removeAll();
    } catch (StoreUnavailable | OutOfScope lost) {
      line.removeAll();
      line.add(new AlertBar(Tone.DUE, TEXTS.get("line-lost"), TEXTS.get("line-lost.do")));
    }
  }

  private void save(FlagRow row, SafetyReply reply) {
    trouble.removeAll();
    try {
      var id = taps.of(row.flag(), reply);
      var actor = services.current().get();
      var at = answered(row, reply, id, actor);
      taps.saved(row.flag());
      page.saved().savedAt(DeskLine.local(at));
      row.saved(reply);
    } catch (Refusal refused) {
      taps.saved(row.flag());
      row.notSaved();
      notSaved(refused);
    } catch (StoreUnavailable | OutOfScope failed) {
      row.notSaved();
      notSaved(failed);
      return;
    }
    readAgain();
  }

  private Instant answered(FlagRow row, SafetyReply reply, AnswerId id, Actor actor) {
    var safety = services.safety();
    var flag = row.flag();
    return seenAt
        .map(at -> safety.answerLate(detention, flag, reply, at, id, actor))
        .orElseGet(() -> safety.answerAsShown(detention, flag, reply, id, row.seenAtTap(), actor));
  }

  private void save(Optional<BigDecimal> mmol) {
    trouble.removeAll();
    try {
      var actor = services.current().get();
      var at = services.glucoses().record(detention, mmol, nextReading, actor);
      nextReading = AnswerId.next();
      page.saved().savedAt(DeskLine.local(at));
    } catch (StoreUnavailable | OutOfScope | Refusal failed) {
      notSaved(failed);
      return;
    }
    readAgain();
  }

  private void notSaved(RuntimeException failed) {
    page.saved().notSaved(TEXTS.get("not-saved"));
    trouble.add(Trouble.bar(failed));
  }

  private void show(EmergencyState state) {
    services.frames().alertsChanged(page, state.alerts());
    var officers = services.desk().officers(state);
    rows.forEach(
        row ->
            alertOf(row.flag(), state)
                .ifPresentOrElse(
                    alert -> row.told(alert.level(), services.desk().told(alert, officers)),
                    row::nothingTold));
    lead.setVisible(state.alerts().isEmpty());
    panel.show(services.desk().news(state, officers));
    if (state.alerts().stream().noneMatch(Alert::isOpen)) {
      forms.removeAll();
    }
    long missing = rows.stream().filter(row -> !row.isAnswered()).count();
    missing += glucose.isMissing() ? 1 : 0;
    page.note(missing == 0 ? "" : TEXTS.get("missing.here", missing));
  }

  /// What a flag's row says: the alert that waits, or else the last one.
  private static Optional<Alert> alertOf(SafetyFlag flag, EmergencyState state) {
    var own = state.alerts().stream().filter(alert -> alert.flag() == flag).toList();
    return own.stream().filter(Alert::isOpen).findFirst().or(() -> own.stream().findFirst());
  }

  private void ways() {
    var emergency =
        SafetyNavigation.emergency(services.emergencies(), detention, services.current());
    if (part == SafetyPart.LOOK) {
      var hospital = new ActionButton(TEXTS.get("hospital.open"), this::backFromHospital).quiet();
      page.actions(
          List.of(board(), emergency, hospital, late.opener()),
          List.of(SafetyNavigation.way(SafetyPart.ASK, detention).large().iconAfter(Icon.NEXT)));
    } else {
      var back = SafetyNavigation.way(SafetyPart.LOOK, detention).icon(Icon.BACK);
      var next =
          SafetyNavigation.way(SafetyPart.DRINK_AND_DRUGS, detention).large().iconAfter(Icon.NEXT);
      page.actions(List.of(back, emergency, late.opener()), List.of(next));
    }
  }

  private static ActionButton board() {
    return new ActionButton(TEXTS.get("board"), CustodyNavigation::toBoard).icon(Icon.BACK);
  }

  private void backFromHospital() {
    forms.removeAll();
    forms.add(
        new HospitalForm(
            detention,
            services,
            () -> {
              forms.removeAll();
              readAgain();
            }));
  }

  private OrderedList list() {
    var list = new OrderedList();
    list.addClassName("bw-flags__list");
    for (var flag : SafetyFlag.asked(part)) {
      var row = new FlagRow(flag, this::save);
      rows.add(row);
      list.add(row);
      if (flag == SafetyFlag.DIABETES) {
        list.add(glucose);
      }
    }
    return list;
  }
}
