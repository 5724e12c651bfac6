package org.bridewell.ui.medicine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.bridewell.core.instrument.ReviewedPage;
import org.bridewell.core.medicine.AllergyService;
import org.bridewell.core.medicine.DoseAnswer;
import org.bridewell.core.medicine.DoseAnswer.Recorded;
import org.bridewell.core.medicine.DoseAnswer.Stopped;
import org.bridewell.core.medicine.Medicine;
import org.bridewell.core.medicine.MedicineService;
import org.bridewell.core.medicine.MedicineSheet;
import org.bridewell.core.shared.AllergyId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CarePage;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.PersonFrame.Framed;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Reviewed;
import org.bridewell.ui.kit.Texts;

/// Allergies, medicines and doses of one person.
@Route(CustodyNavigation.MEDICINES + "/:detention")
@PageTitle("Medicines · Bridewell")
@RolesAllowed(Role.Names.NURSE)
@Reviewed(ReviewedPage.MEDICINES)
public class MedicinesView extends CarePage {
  private static final Texts TEXTS = Texts.of("medicine");

  private final AllergyService allergies;
  private final MedicineService medicines;

  MedicinesView(
      AllergyService allergies,
      MedicineService medicines,
      PersonFrame frames,
      CurrentActor current,
      Clock clock) {
    super(frames, current, clock);
    this.allergies = allergies;
    this.medicines = medicines;
  }

  @Override
  protected void show(Framed framed) {
    var sheet = medicines.open(framed.detention().id(), actor());
    var list =
        new MedicineCard(
            sheet,
            new MedicineCard.Acting() {
              @Override
              public void give(Medicine medicine) {
                showDose(framed, sheet, medicine);
              }

              @Override
              public void stop(Medicine medicine, String reason) {
                attempt(
                    framed,
                    () -> medicines.stop(medicine.detention(), medicine.id(), reason, actor()));
              }

              @Override
              public void add() {
                showAdding(framed, sheet);
              }
            },
            this::time,
            clock());
    lay(framed, sheet, new Div(list));
    framed.page().actions(List.of(back(framed), board()), List.of());
  }

  private void showAdding(Framed framed, MedicineSheet sheet) {
    trouble().removeAll();
    var form =
        new MedicineForm(
            clock(),
            (id, entry) ->
                attempt(framed, () -> medicines.add(framed.detention().id(), id, entry, actor())));
    lay(framed, sheet, new Div(form));
    framed.page().actions(List.of(leave(framed)), List.of(form.keep()));
  }

  private void showDose(Framed framed, MedicineSheet sheet, Medicine medicine) {
    trouble().removeAll();
    var known = medicines.looked(framed.detention().id(), actor());
    var form = new DoseForm(medicine, sheet, framed.detention(), known, clock());
    form.onKeep(
        (id, entry) ->
            tried(
                    framed,
                    () -> medicines.dose(medicine.detention(), medicine.id(), id, entry, actor()))
                .ifPresent(answer -> show(framed, form, answer)));
    lay(framed, sheet, new Div(form));
    framed.page().actions(List.of(leave(framed)), List.of(form.keep()));
  }

  private void show(Framed framed, DoseForm form, DoseAnswer answer) {
    switch (answer) {
      case Recorded _ -> saved(framed);
      case Stopped stopped -> form.stopped(stopped);
    }
  }

  private ActionButton leave(Framed framed) {
    return new ActionButton(TEXTS.get("leave"), () -> show(framed));
  }

  private void lay(Framed framed, MedicineSheet sheet, Div work) {
    var detention = framed.detention().id();
    var beside = new Div(new AllergyCard(sheet.allergies(), answering(framed, detention)));
    lay(framed.page(), "bw-beside", new Div(new H1(TEXTS.get("title"))), work, beside);
  }

  private AllergyCard.Answering answering(Framed framed, DetentionId detention) {
    return new AllergyCard.Answering() {
      @Override
      public void noneKnown(AllergyId id) {
        attempt(framed, () -> allergies.noneKnown(detention, id, actor()));
      }

      @Override
      public void allergic(AllergyId id, String substance, String reaction) {
        attempt(framed, () -> allergies.allergic(detention, id, substance, reaction, actor()));
      }

      @Override
      public void strike(AllergyId id, String reason) {
        attempt(framed, () -> allergies.strike(detention, id, reason, actor()));
      }
    };
  }
}
