package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyPart;
import org.bridewell.core.safety.Substance;
import org.bridewell.core.safety.SubstanceUse;
import org.bridewell.core.safety.SubstanceUse.DoesNotUse;
import org.bridewell.core.safety.SubstanceUse.Use;
import org.bridewell.core.safety.WithdrawalSign;
import org.bridewell.core.safety.WithdrawalState;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame.Framed;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// The substances of one person and the looks for signs: each entry is saved at once.
class WithdrawalPage {
  private static final Texts TEXTS = Texts.of("safety");
  private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMM HH:mm");

  private final KioskPage page;
  private final DetentionId detention;
  private final SafetyServices services;
  private final Div risk = new Div();
  private final Div trouble = new Div();
  private final Div substances = new Div();
  private final SignsRow signs = new SignsRow(this::look);
  private final ActionButton next;
  private boolean editing;
  private AnswerId nextEntry = AnswerId.next();

  WithdrawalPage(Framed framed, SafetyServices services) {
    this.page = framed.page();
    this.detention = framed.detention().id();
    this.services = services;
    next =
        new ActionButton(
                TEXTS.get("next"),
                () -> CustodyNavigation.to(CustodyNavigation.SCREENING, detention))
            .primary()
            .large()
            .iconAfter(Icon.NEXT);
    page.work(
        "bw-withdrawal",
        new SafetyLead(SafetyPart.DRINK_AND_DRUGS),
        risk,
        trouble,
        substances,
        signs);
    var back = SafetyNavigation.way(SafetyPart.ASK, detention).icon(Icon.BACK);
    var emergency =
        SafetyNavigation.emergency(services.emergencies(), detention, services.current());
    var observations =
        new ActionButton(
                TEXTS.get("emergency.observations"),
                () -> CustodyNavigation.to(CustodyNavigation.OBSERVATIONS, detention))
            .icon(Icon.PULSE);
    page.actions(List.of(back, emergency), List.of(observations, next));
  }

  /// Reads what is known, and shows it; a substance that is being asked about stays open.
  void read() {
    var actor = services.current().get();
    var state = services.withdrawals().state(detention, actor);
    var around = services.emergencies().state(detention, actor);
    services.frames().alertsChanged(page, around.alerts());
    risk.removeAll();
    if (state.clock().isPresent()) {
      risk.add(bar(state));
    }
    if (!editing) {
      substances.removeAll();
      substances.add(
          new SubstanceTable(state, this::ask, substance -> save(substance, new DoesNotUse())));
    }
    signs.show(state.lastCheck());
    long missing = SafetyFlag.asked().size() - services.safety().answers(detention, actor).size();
    missing += services.glucoses().asked(detention, actor).isMissing() ? 1 : 0;
    showNext(missing, around.alerts(), around.isSwallowedStanding());
  }

  /// As `read`, when something changed; while the line is lost, what is shown stays.
  void readAgain() {
    try {
      read();
    } catch (StoreUnavailable | OutOfScope lost) {
      trouble.removeAll();
      trouble.add(new AlertBar(Tone.DUE, TEXTS.get("line-lost"), TEXTS.get("line-lost.do")));
    }
  }

  private void ask(Substance substance, Optional<SubstanceUse> known) {
    editing = true;
    substances.removeAll();
    substances.add(
        new SubstanceForm(
            substance,
            known,
            services.clock(),
            use -> save(substance, use),
            () -> {
              editing = false;
              readAgain();
            }));
  }

  private void save(Substance substance, Use use) {
    var actor = services.current().get();
    if (saved(id -> services.withdrawals().record(detention, substance, use, id, actor))) {
      editing = false;
      readAgain();
    }
  }

  private void look(WithdrawalSign sign) {
    var actor = services.current().get();
    saved(id -> services.withdrawals().check(detention, sign, id, actor));
    readAgain();
  }

  private boolean saved(Function<AnswerId, Instant> work) {
    trouble.removeAll();
    try {
      page.saved().savedAt(DeskLine.local(work.apply(nextEntry)));
      nextEntry = AnswerId.next();
      return true;
    } catch (StoreUnavailable | OutOfScope | Refusal failed) {
      page.saved().notSaved(TEXTS.get("not-saved"));
      trouble.add(Trouble.bar(failed));
      return false;
    }
  }

  private static AlertBar bar(WithdrawalState state) {
    var due = state.clock().orElseThrow().dueAt();
    var until =
        state
            .until()
            .map(
                end ->
                    TEXTS.get("withdrawal.until", DAY_AND_TIME.format(end.atZone(WallClock.ZONE))))
            .orElse(TEXTS.get("withdrawal.until-release"));
    return new AlertBar(
        Tone.DUE,
        TEXTS.get("withdrawal.risk"),
        TEXTS.get("withdrawal.looks", DeskLine.time(due), until));
  }

  /// A hard stop holds back the screening, and only that; suspected packages do until a hospital
  /// clears them.
  private void showNext(long missing, List<Alert> alerts, boolean swallowed) {
    boolean stopped = alerts.stream().anyMatch(a -> a.isOpen() && a.level() == AlertLevel.CALL_999);
    if (missing > 0) {
      next.refuse(TEXTS.get("missing.first", missing));
    } else if (stopped) {
      next.refuse(TEXTS.get("stopped"));
    } else if (swallowed) {
      next.refuse(TEXTS.get("stopped.swallowed"));
    } else {
      next.allow();
    }
  }
}
