package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.bridewell.core.nominal.Scheme;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.WallClock;

/// Calls a conference: about which scheme, and on which day.
class CallForm extends Sheet {
  private static final LocalTime USUAL = LocalTime.of(10, 0);

  CallForm(SerializableBiConsumer<Scheme, Instant> call) {
    super(TEXTS.get("call"));
    var scheme =
        new FieldSelect<>(
            TEXTS.get("call.scheme"), List.of(Scheme.values()), s -> TEXTS.get("scheme." + s));
    var day = new FieldDate(TEXTS.get("call.day"));
    var fields = new Div(scheme, day);
    fields.addClassName("dk-form-row");
    add(
        fields,
        new ActionButton(
            TEXTS.get("call.do"),
            () -> {
              scheme.right();
              if (scheme.chosen().isEmpty()) {
                scheme.wrong(TEXTS.get("missing"));
              } else if (day.date().isEmpty()) {
                day.wrong(TEXTS.get("missing"));
              } else {
                call.accept(
                    scheme.chosen().orElseThrow(),
                    day.date().orElseThrow().atTime(USUAL).atZone(WallClock.ZONE).toInstant());
              }
            }));
  }
}
