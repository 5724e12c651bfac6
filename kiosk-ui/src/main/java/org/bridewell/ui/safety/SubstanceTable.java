package org.bridewell.ui.safety;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import org.bridewell.core.safety.PastTrouble;
import org.bridewell.core.safety.Substance;
import org.bridewell.core.safety.SubstanceUse;
import org.bridewell.core.safety.SubstanceUse.DoesNotUse;
import org.bridewell.core.safety.SubstanceUse.Uses;
import org.bridewell.core.safety.UsualUse;
import org.bridewell.core.safety.WithdrawalState;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// Every substance with what is known of it; "not known" stands out, for it counts as risk.
class SubstanceTable extends DataTable {
  private static final Texts TEXTS = Texts.of("safety");
  private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMM HH:mm");

  /// What a tap on a substance does.
  interface OnAsk {
    void ask(Substance substance, Optional<SubstanceUse> known);
  }

  private final OnAsk onAsk;
  private final Consumer<Substance> onDoesNotUse;

  SubstanceTable(WithdrawalState state, OnAsk onAsk, Consumer<Substance> onDoesNotUse) {
    super(TEXTS.get("substances"));
    this.onAsk = onAsk;
    this.onDoesNotUse = onDoesNotUse;
    captionUnseen();
    rowHead(TEXTS.get("substance"));
    words(TEXTS.get("substance.last"));
    words(TEXTS.get("substance.usual"));
    words(TEXTS.get("substance.trouble"));
    words(TEXTS.get("substance.comes-to"));
    for (var substance : Substance.values()) {
      line(substance, Optional.ofNullable(state.uses().get(substance)));
    }
  }

  private void line(Substance substance, Optional<SubstanceUse> known) {
    var name =
        two(TEXTS.get("substance." + substance), TEXTS.get("substance." + substance + ".also"));
    if (known.isEmpty()) {
      row(
          name,
          ask(substance, known, "substance.ask", "is-todo"),
          doesNotUse(substance),
          new Span(),
          soft("substance.to-ask"));
      return;
    }
    switch (known.get().use()) {
      case DoesNotUse _ ->
          row(
              name,
              ask(substance, known, "substance.does-not-use", "is-no"),
              new Span("–"),
              new Span("–"),
              soft("substance.not-used"));
      case Uses uses -> used(substance, known, name, uses);
    }
  }

  private void used(Substance substance, Optional<SubstanceUse> known, Component name, Uses uses) {
    row(
        name,
        said(substance, known, uses.last().map(SubstanceTable::time)),
        said(substance, known, usual(uses)),
        said(substance, known, trouble(uses)),
        uses.isRisk()
            ? new Badge(Tone.DUE, Icon.DUE, TEXTS.get("substance.risk"))
            : soft("substance.no-risk"));
  }

  private ActionButton doesNotUse(Substance substance) {
    var button =
        new ActionButton(TEXTS.get("substance.does-not-use"), () -> onDoesNotUse.accept(substance));
    button.addClassName("bw-known");
    return button;
  }

  /// A button that says what is known; what is not stands out.
  private ActionButton said(
      Substance substance, Optional<SubstanceUse> known, Optional<String> words) {
    var button =
        new ActionButton(
            words.orElse(TEXTS.get("substance.not-known")), () -> onAsk.ask(substance, known));
    button.addClassName("bw-known");
    button.setClassName("is-warn", words.isEmpty());
    return button;
  }

  private ActionButton ask(
      Substance substance, Optional<SubstanceUse> known, String words, String look) {
    var button = new ActionButton(TEXTS.get(words), () -> onAsk.ask(substance, known));
    button.addClassNames("bw-known", look);
    return button;
  }

  private static Optional<String> usual(Uses uses) {
    return uses.usual() == UsualUse.NOT_KNOWN || uses.amount().isEmpty()
        ? Optional.empty()
        : Optional.of(uses.amount() + ", " + TEXTS.get("usual." + uses.usual()));
  }

  private static Optional<String> trouble(Uses uses) {
    return uses.trouble() == PastTrouble.NOT_KNOWN
        ? Optional.empty()
        : Optional.of(TEXTS.get("trouble." + uses.trouble()));
  }

  private static String time(Instant at) {
    return DAY_AND_TIME.format(at.atZone(WallClock.ZONE));
  }

  private static Span soft(String words) {
    var span = new Span(TEXTS.get(words));
    span.addClassName("bw-soft");
    return span;
  }
}
