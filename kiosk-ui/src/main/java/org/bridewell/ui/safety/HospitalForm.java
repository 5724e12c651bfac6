package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.TypedTime;
import org.bridewell.ui.kit.WallClock;

/// Back from hospital: with what was cleared there, by whom and when, or without any clearance. The
/// safety questions begin afresh either way (HZ-15).
class HospitalForm extends Div {
  private static final Texts TEXTS = Texts.of("safety");

  private final FieldText hospital = new FieldText(TEXTS.get("hospital"));
  private final FieldText clearedBy = new FieldText(TEXTS.get("hospital.by"));
  private final FieldText clearedAt = new FieldText(TEXTS.get("hospital.at")).digits();
  private final Div trouble = new Div();
  private final DetentionId detention;
  private final SafetyServices services;
  private final AnswerId id = AnswerId.next();
  private final Runnable onDone;

  HospitalForm(DetentionId detention, SafetyServices services, Runnable onDone) {
    this.detention = detention;
    this.services = services;
    this.onDone = onDone;
    var lead = new Paragraph(TEXTS.get("hospital.lead"));
    addClassName("bw-hospital");
    add(
        lead,
        hospital,
        clearedBy,
        clearedAt,
        new ActionButton(TEXTS.get("hospital.cleared"), this::cleared),
        new ActionButton(TEXTS.get("hospital.not-cleared"), this::notCleared),
        trouble);
  }

  private void cleared() {
    List.of(hospital, clearedBy, clearedAt).forEach(Field::right);
    require(hospital);
    require(clearedBy);
    var time = TypedTime.read(clearedAt.text());
    if (time.isEmpty()) {
      clearedAt.wrong(TEXTS.get("hospital.at.wrong"));
    }
    if (Field.focusFirstWrong(List.of(hospital, clearedBy, clearedAt))) {
      return;
    }
    var at = latest(time.orElseThrow().atDate(today()).atZone(WallClock.ZONE));
    attempt(
        () ->
            services
                .emergencies()
                .cleared(
                    detention,
                    hospital.text(),
                    clearedBy.text(),
                    at,
                    id,
                    services.current().get()));
  }

  private void notCleared() {
    attempt(() -> services.emergencies().backFromHospital(detention, services.current().get()));
  }

  private void attempt(Runnable work) {
    trouble.removeAll();
    try {
      work.run();
      onDone.run();
    } catch (Refusal | StoreUnavailable | OutOfScope failed) {
      trouble.add(Trouble.bar(failed));
    }
  }

  /// A time of day that has not come today was yesterday's.
  private Instant latest(ZonedDateTime today) {
    var now = services.clock().instant();
    return today.toInstant().isAfter(now) ? today.minusDays(1).toInstant() : today.toInstant();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(services.clock().instant(), WallClock.ZONE);
  }

  private static void require(FieldText field) {
    if (field.text().isBlank()) {
      field.wrong(TEXTS.get("hospital.missing"));
    }
  }
}
