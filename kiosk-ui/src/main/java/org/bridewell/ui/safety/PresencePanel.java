package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bridewell.core.safety.Presence;
import org.bridewell.core.safety.Presence.Section;
import org.bridewell.core.safety.PresenceService;
import org.bridewell.core.safety.Present;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.TickTile;

/// Who can hear, before sensitive questions: one line once it is kept. It holds no question back.
public class PresencePanel extends Div {
  private static final Texts TEXTS = Texts.of("safety");

  private final DetentionId detention;
  private final Section section;
  private final PresenceService service;
  private final CurrentActor current;
  private AnswerId next = AnswerId.next();

  public PresencePanel(
      DetentionId detention, Section section, PresenceService service, CurrentActor current) {
    this.detention = detention;
    this.section = section;
    this.service = service;
    this.current = current;
    addClassName("bw-presence");
    show(service.last(detention, section, current.get()));
  }

  private void show(Optional<Presence> last) {
    removeAll();
    var words = new Paragraph();
    words
        .getElement()
        .appendChild(Dom.bold(last.map(PresencePanel::said).orElse(TEXTS.get("presence.ask"))));
    add(
        words,
        new ActionButton(
            TEXTS.get(last.isEmpty() ? "presence.say" : "presence.change"), this::ask));
    if (last.isEmpty()) {
      add(
          new ActionButton(
              TEXTS.get("present.NOBODY_ELSE"), () -> keep(Set.of(Present.NOBODY_ELSE), true)));
    }
  }

  private static String said(Presence presence) {
    var who =
        presence.present().stream()
            .sorted()
            .map(each -> TEXTS.get("present." + each))
            .collect(Collectors.joining(", "));
    var at = DeskLine.time(presence.at());
    if (presence.present().contains(Present.NOBODY_ELSE)) {
      return TEXTS.get("presence.alone", at);
    }
    return TEXTS.get(presence.agreed() ? "presence.agreed" : "presence.not-agreed", who, at);
  }

  private void ask() {
    removeAll();
    var ticks = new EnumMap<Present, TickTile>(Present.class);
    Arrays.stream(Present.values())
        .filter(each -> each != Present.NOBODY_ELSE)
        .forEach(each -> ticks.put(each, new TickTile(TEXTS.get("present." + each))));
    var tiles = new Div();
    tiles.addClassName("bw-pairs");
    ticks.values().forEach(tiles::add);
    add(
        tiles,
        new ActionButton(TEXTS.get("presence.agrees"), () -> keep(chosen(ticks), true)),
        new ActionButton(TEXTS.get("presence.does-not"), () -> keep(chosen(ticks), false)),
        new ActionButton(
            TEXTS.get("present.NOBODY_ELSE"), () -> keep(Set.of(Present.NOBODY_ELSE), true)));
  }

  private static Set<Present> chosen(Map<Present, TickTile> ticks) {
    var chosen = EnumSet.noneOf(Present.class);
    ticks.forEach(
        (each, tick) -> {
          if (tick.getValue()) {
            chosen.add(each);
          }
        });
    return chosen;
  }

  private void keep(Set<Present> present, boolean agreed) {
    try {
      service.record(detention, section, present, agreed, next, current.get());
      next = AnswerId.next();
      show(service.last(detention, section, current.get()));
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      add(Trouble.bar(failed));
    }
  }
}
