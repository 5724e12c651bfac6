package org.bridewell.ui.referral;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bridewell.core.consent.LegalBasis.Ground;
import org.bridewell.core.consent.LegalBasis.Kind;
import org.bridewell.core.consent.OverrideService;
import org.bridewell.core.referral.DueTimes;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;

/// Sending without the person's yes: the ground in law, why, and who authorised it. Folded away,
/// for it is not the usual way.
final class OverrideForm extends Div {
  private static final Texts TEXTS = Texts.of("referral");
  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
  private final FieldSelect<Ground> ground =
      new FieldSelect<>(
          TEXTS.get("basis.ground"), List.of(Ground.values()), each -> TEXTS.get("ground." + each));
  private final FieldText reason = FieldText.lines(TEXTS.get("basis.reason"), 2);
  private final FieldText authoriser = new FieldText(TEXTS.get("basis.authorised"));
  private final FieldDate by = new FieldDate(TEXTS.get("basis.by"));

  OverrideForm(Consumer<OverrideService.Asked> send) {
    authoriser.hint(TEXTS.get("basis.authorised.hint"));
    by.hint(TEXTS.get("basis.by.hint"));
    var form =
        new Div(
            new Paragraph(TEXTS.get("basis.warning")),
            ground,
            reason,
            authoriser,
            by,
            new ActionButton(TEXTS.get("basis.send"), () -> ask(send)));
    form.addClassName("bw-stack");
    add(new NativeDetails(TEXTS.get("basis.without"), form));
    addClassName("bw-override");
  }

  private void ask(Consumer<OverrideService.Asked> send) {
    ground.right();
    if (ground.chosen().isEmpty()) {
      ground.wrong(TEXTS.get("choose-first")).focusHere();
      return;
    }
    var chosen = ground.chosen().get();
    Optional<Instant> deadline =
        chosen.kind() == Kind.REQUIRED_ASSESSMENT
            ? by.date().map(day -> day.atTime(END_OF_DAY).atZone(DueTimes.ZONE).toInstant())
            : Optional.empty();
    send.accept(new OverrideService.Asked(chosen, reason.text(), authoriser.text(), deadline));
  }
}
