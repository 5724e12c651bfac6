package org.bridewell.ui.medicine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bridewell.core.medicine.Allergies.State;
import org.bridewell.core.medicine.Dose;
import org.bridewell.core.medicine.Medicine;
import org.bridewell.core.medicine.MedicineSheet;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.Card;
import org.bridewell.ui.kit.Due;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// The medicines of a person: what is due next, what was given last and by whom.
class MedicineCard extends Card {
  private static final Texts TEXTS = Texts.of("medicine");

  /// What a nurse can do here.
  interface Acting {
    void give(Medicine medicine);

    void stop(Medicine medicine, String reason);

    void add();
  }

  private final MedicineSheet sheet;
  private final Acting acting;
  private final Function<Instant, String> time;
  private final Clock clock;

  MedicineCard(MedicineSheet sheet, Acting acting, Function<Instant, String> time, Clock clock) {
    super(TEXTS.get("medicines"));
    this.sheet = sheet;
    this.acting = acting;
    this.time = time;
    this.clock = clock;
    var given = sheet.medicines().stream().filter(Medicine::isGiven).toList();
    if (given.isEmpty()) {
      add(new Paragraph(TEXTS.get("medicines.none")));
    } else {
      var list = new UnorderedList();
      list.addClassName("bw-rows");
      given.forEach(each -> list.add(row(each)));
      add(list);
    }
    var add = new ActionButton(TEXTS.get("medicine.add"), acting::add).icon(Icon.PLUS);
    if (sheet.allergies().state() == State.NOT_ASKED) {
      add.refuse(TEXTS.get("medicine.add.allergies"));
    }
    add(add, add.reason());
    addDoses();
  }

  private ListItem row(Medicine medicine) {
    var item = new ListItem(words(medicine));
    sheet.nextDue(medicine).ifPresent(due -> item.add(new Div(Due.at(due, clock))));
    var slot = new Div();
    if (medicine.entry().kind() == Medicine.Kind.NOT_KNOWN) {
      item.add(new Badge(Tone.DUE, Icon.DUE, TEXTS.get("medicine.find-out")));
    } else {
      item.add(new ActionButton(TEXTS.get("dose.record"), () -> acting.give(medicine)));
    }
    item.add(
        new ActionButton(TEXTS.get("medicine.stop"), () -> slot.add(stopping(medicine, slot)))
            .quiet(),
        slot);
    return item;
  }

  private Div words(Medicine medicine) {
    var entry = medicine.entry();
    var words = new Div();
    var name =
        entry.kind() == Medicine.Kind.NOT_KNOWN
            ? TEXTS.get("medicine.not-known")
            : TEXTS.get("medicine.line", entry.name(), entry.dose());
    words
        .getElement()
        .appendChild(
            new Element("b").setText(name),
            new Element("small").setText(how(entry)),
            new Element("small").setText(last(medicine)));
    if (!sheet.allergies().matching(entry.name()).isEmpty()) {
      words.add(new Badge(Tone.DUE, Icon.DUE, TEXTS.get("medicine.allergy")));
    }
    return words;
  }

  private static String how(Medicine.Entry entry) {
    return List.of(
            TEXTS.get("route." + entry.route()),
            entry
                .every()
                .map(each -> TEXTS.get("medicine.every", each.toMinutes() / 60.0))
                .orElse(TEXTS.get("medicine.as-needed")),
            entry.controlled() ? TEXTS.get("medicine.controlled") : "",
            entry.authority().isEmpty()
                ? TEXTS.get("medicine.no-authority")
                : TEXTS.get("medicine.authority", entry.authority()))
        .stream()
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String last(Medicine medicine) {
    return sheet
        .lastGiven(medicine.id())
        .map(
            dose ->
                TEXTS.get(
                    "medicine.given", time.apply(dose.entry().observedAt()), dose.recordedByName()))
        .or(
            () ->
                medicine
                    .entry()
                    .lastTaken()
                    .map(at -> TEXTS.get("medicine.taken-before", time.apply(at))))
        .orElse(TEXTS.get("medicine.last-not-known"));
  }

  private Div stopping(Medicine medicine, Div slot) {
    slot.removeAll();
    var reason = new FieldText(TEXTS.get("medicine.stop.why"));
    var stop =
        new ActionButton(TEXTS.get("medicine.stop.do"), () -> acting.stop(medicine, reason.text()));
    var form = new Div(reason, stop);
    form.addClassName("bw-stack");
    return form;
  }

  private void addDoses() {
    if (sheet.doses().isEmpty()) {
      return;
    }
    var list = new UnorderedList();
    list.addClassName("bw-rows");
    sheet.doses().forEach(dose -> list.add(dose(dose)));
    add(new Card(TEXTS.get("doses"), list));
  }

  private ListItem dose(Dose dose) {
    var entry = dose.entry();
    var medicine =
        sheet.medicines().stream()
            .filter(each -> each.id().equals(dose.medicine()))
            .findFirst()
            .orElseThrow();
    var words = new Div();
    words
        .getElement()
        .appendChild(
            new Element("b")
                .setText(
                    TEXTS.get("dose." + entry.outcome(), medicine.entry().name(), entry.amount())),
            new Element("small")
                .setText(
                    TEXTS.get(
                        "dose.when",
                        time.apply(entry.observedAt()),
                        dose.recordedByName(),
                        time.apply(dose.recordedAt()))));
    if (!entry.witness().isEmpty()) {
      words.add(new Paragraph(TEXTS.get("dose.witnessed", entry.witness())));
    }
    var reason = entry.reason() + entry.despite();
    if (!reason.isBlank()) {
      words.add(new Paragraph(reason));
    }
    return new ListItem(words);
  }
}
