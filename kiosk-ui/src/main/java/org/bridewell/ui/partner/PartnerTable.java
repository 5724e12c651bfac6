package org.bridewell.ui.partner;

import static org.bridewell.ui.partner.PartnerNavigation.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.bridewell.core.partner.Partner;
import org.bridewell.core.partner.Partners;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.StateMark.State;
import org.bridewell.ui.kit.WallClock;

/// One line a partner: what it gets, under which agreement, how it goes, and what can be done.
class PartnerTable extends DataTable {
  static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.UK).withZone(WallClock.ZONE);
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

  private final LocalDate today;
  private final SerializableBiConsumer<Partner, Boolean> pause;
  private final SerializableConsumer<Partner> change;
  private final SerializableConsumer<Partner> renewKey;

  PartnerTable(
      List<Partners.Item> partners,
      LocalDate today,
      SerializableBiConsumer<Partner, Boolean> pause,
      SerializableConsumer<Partner> change,
      SerializableConsumer<Partner> renewKey) {
    super(TEXTS.get("title"));
    this.today = today;
    this.pause = pause;
    this.change = change;
    this.renewKey = renewKey;
    desk()
        .captionUnseen()
        .rowHead(TEXTS.get("partner"))
        .words(TEXTS.get("gets"))
        .words(TEXTS.get("agreement"))
        .words(TEXTS.get("state"))
        .words(TEXTS.get("last"))
        .number(TEXTS.get("waiting"))
        .number(TEXTS.get("dead"))
        .words("");
    partners.forEach(this::addRow);
  }

  private void addRow(Partners.Item item) {
    var partner = item.partner();
    row(
        two(partner.name(), partner.address().getHost()),
        two(TEXTS.get("gets.referrals"), item.serviceName()),
        two(partner.agreement().name(), until(partner)),
        state(item),
        new Span(item.lastDelivered().map(PartnerTable::moment).orElse(TEXTS.get("never"))),
        new Span("" + item.waiting()),
        new Span("" + item.dead()),
        actions(partner));
  }

  private static String until(Partner partner) {
    return TEXTS.get("until", DAY.format(partner.agreement().until()));
  }

  private Component state(Partners.Item item) {
    var partner = item.partner();
    if (!partner.agreement().holdsOn(today)) {
      return new StateMark(State.OFF_TRACK, TEXTS.get("state.agreement-over"));
    }
    if (partner.paused()) {
      return new StateMark(State.WAITING, TEXTS.get("state.paused"));
    }
    if (item.restsUntil().isPresent()) {
      var why = item.lastFailure().map(PartnerTable::answer).orElse("");
      return two(new StateMark(State.WATCH, TEXTS.get("state.failing")), why);
    }
    return item.dead() > 0
        ? new StateMark(State.WATCH, TEXTS.get("state.dead"))
        : new StateMark(State.DONE, TEXTS.get("state.working"));
  }

  private Component actions(Partner partner) {
    var words = TEXTS.get(partner.paused() ? "resume" : "pause");
    var buttons =
        new Div(
            button(words, partner, () -> pause.accept(partner, !partner.paused())),
            button(TEXTS.get("change"), partner, () -> change.accept(partner)),
            button(TEXTS.get("key.renew"), partner, () -> renewKey.accept(partner)));
    buttons.addClassName("dk-row-actions");
    return buttons;
  }

  private static ActionButton button(String words, Partner partner, SerializableRunnable action) {
    var button = new ActionButton(words, action).small();
    button.getElement().setAttribute("aria-label", words + " " + partner.name());
    return button;
  }

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /// A known code in words, any other as it is.
  static String answer(String code) {
    return TEXTS.find("answer." + code).orElse(code);
  }
}
