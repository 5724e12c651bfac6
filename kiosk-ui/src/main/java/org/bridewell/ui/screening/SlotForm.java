package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.screening.SlotEntry;
import org.bridewell.core.shared.Refusal;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.ChoiceTiles;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;

/// What a result slot holds: score, band, who assessed, under which licence.
final class SlotForm extends Div {
  private static final Texts TEXTS = Texts.of("screening");

  private final Instrument instrument;
  private final UUID id = UUID.randomUUID();
  private final FieldText score = new FieldText(TEXTS.get("slot.score")).digits();
  private final ChoiceTiles<Band> band;
  private final FieldText assessor = new FieldText(TEXTS.get("slot.assessor"));
  private final FieldText licence = new FieldText(TEXTS.get("slot.licence"));

  SlotForm(Instrument instrument) {
    this.instrument = instrument;
    addClassName("bw-slot");
    var heading = new H2(TEXTS.get("slot.band"));
    band =
        new ChoiceTiles<>(
            TEXTS.get("slot.band"),
            instrument.bands().stream().map(each -> Choice.of(each, each.title())).toList());
    band.labelledBy(heading);
    range()
        .ifPresentOrElse(
            range -> score.hint(TEXTS.get("slot.range", "" + range.from(), "" + range.to())),
            () -> score.setVisible(false));
    var bands = new Div(heading, band);
    bands.addClassName("bw-stack");
    bands.setVisible(!instrument.bands().isEmpty());
    var fields = new Div(score, assessor, licence);
    fields.addClassName("bw-stack");
    add(fields, bands);
  }

  /// What was typed.
  ///
  /// @throws Refusal `slot.out-of-range` when the score is no number
  SlotEntry entry() {
    return new SlotEntry(
        id,
        instrument.id(),
        number(),
        band.chosen().map(Band::code),
        assessor.text(),
        licence.text());
  }

  private Optional<BigDecimal> number() {
    try {
      return score.text().isEmpty()
          ? Optional.empty()
          : Optional.of(new BigDecimal(score.text().replace(',', '.')));
    } catch (NumberFormatException notANumber) {
      throw new Refusal("slot.out-of-range");
    }
  }

  private Optional<Totals> range() {
    return instrument.scoring() instanceof ScoringRule.Slot slot ? slot.totals() : Optional.empty();
  }
}
