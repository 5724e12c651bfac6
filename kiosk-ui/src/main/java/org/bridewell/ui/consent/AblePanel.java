package org.bridewell.ui.consent;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.bridewell.core.consent.Capacity;
import org.bridewell.core.person.PersonData;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.TickTile;
import org.bridewell.ui.kit.Tone;

/// Whether the person can decide now: four things, all of them, and who says so is on the record.
final class AblePanel extends Div {
  private static final Texts TEXTS = Texts.of("consent");
  private static final DateTimeFormatter BORN =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  /// What the nurse found.
  record Assessed(
      boolean understands,
      boolean retains,
      boolean weighs,
      boolean communicates,
      boolean identityChecked) {}

  AblePanel(Optional<Capacity> capacity, PersonData who, Consumer<Assessed> assess) {
    addClassName("bw-stack");
    var line = new Paragraph(TEXTS.get("line"));
    line.addClassName("bw-soft");
    var able = new Div();
    able.addClassName("bw-consent__able");
    var lead = new Div(new Div(new H1(TEXTS.get("title")), line), able);
    lead.addClassName("bw-lead");
    add(lead);
    var form = form(who, assess);
    form.setVisible(capacity.isEmpty());
    if (capacity.isPresent()) {
      able.add(badge(capacity.get()));
      able.add(new ActionButton(TEXTS.get("able.again"), () -> form.setVisible(true)));
    }
    add(form);
  }

  private static Badge badge(Capacity capacity) {
    return capacity.present()
        ? new Badge(Tone.OK, Icon.CHECK, TEXTS.get("able.yes"))
        : new Badge(Tone.DUE, Icon.CLOCK, TEXTS.get("able.no"));
  }

  private static Div form(PersonData who, Consumer<Assessed> assess) {
    var identity =
        new TickTile(TEXTS.get("able.who"))
            .detail(TEXTS.get("able.who.how", who.name().full(), BORN.format(who.dateOfBirth())));
    var ticks =
        List.of(
            new TickTile(TEXTS.get("able.understands")),
            new TickTile(TEXTS.get("able.retains")),
            new TickTile(TEXTS.get("able.weighs")),
            new TickTile(TEXTS.get("able.communicates")));
    var row = new Div();
    row.addClassName("bw-consent__ticks");
    row.add(ticks.toArray(TickTile[]::new));
    var keep =
        new ActionButton(
            TEXTS.get("able.keep"),
            () ->
                assess.accept(
                    new Assessed(
                        ticks.get(0).getValue(),
                        ticks.get(1).getValue(),
                        ticks.get(2).getValue(),
                        ticks.get(3).getValue(),
                        identity.getValue())));
    var form = new Div(identity, new Paragraph(TEXTS.get("able.ask")), row, keep);
    form.addClassNames("bw-card", "bw-stack");
    return form;
  }
}
