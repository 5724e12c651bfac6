package org.bridewell.ui.medicine;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.medicine.AllergyService;
import org.bridewell.core.medicine.BeforeDose;
import org.bridewell.core.medicine.Dose;
import org.bridewell.core.medicine.Dose.Outcome;
import org.bridewell.core.medicine.DoseAnswer;
import org.bridewell.core.medicine.DoseAnswer.Recorded;
import org.bridewell.core.medicine.DoseAnswer.Stopped;
import org.bridewell.core.medicine.Looks;
import org.bridewell.core.medicine.Medicine;
import org.bridewell.core.medicine.Medicine.Kind;
import org.bridewell.core.medicine.Medicine.Route;
import org.bridewell.core.medicine.MedicineService;
import org.bridewell.core.medicine.Medicines;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.shared.AllergyId;
import org.bridewell.core.shared.DoseId;
import org.bridewell.core.shared.MedicineId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.HeldHere;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.WithActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.kit.ActionButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
@WithActor(Role.NURSE)
class MedicinesViewTest extends SpringBrowserlessTest {
  @Autowired CurrentActor current;
  @Autowired AllergyService allergies;
  @Autowired UnitOfWork unit;
  @Autowired Detentions detentions;
  @Autowired Medicines medicines;
  @Autowired Looks looks;
  @Autowired CareClocks clocks;
  @Autowired Alerting alerting;
  @Autowired SuiteChanges changes;
  @Autowired AuditTrail trail;
  @Autowired Clock clock;

  private SomebodyHeld held;
  private MedicinesView view;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestServer.register(registry);
  }

  @BeforeEach
  void somebody() throws Exception {
    held = HeldHere.with(current.get());
  }

  /// HZ-24: the head of the page in each state, and the medicines page with it.
  @Test
  void allergiesAreInTheHeadInEachState() {
    open();
    assertThat(head()).contains("Allergies\nNot asked");
    assertThat(button("Add a medicine").isRefused()).isTrue();

    tap("Asked: none known");
    assertThat(head()).contains("Allergies\nNone known");
    assertThat(button("Add a medicine").isRefused()).isFalse();

    allergies.allergic(held.detention(), AllergyId.next(), "Penicillin", "", current.get());
    open();
    assertThat(head()).contains("Allergies\nPenicillin");
  }

  /// HZ-25: two terminals at once give one dose.
  @Test
  void ofTwoTerminalsOneGivesTheDose() throws Exception {
    allergies.noneKnown(held.detention(), AllergyId.next(), current.get());
    var service = unguarded();
    var actor = current.get();
    var now = clock.instant();
    var medicine = service.add(held.detention(), MedicineId.next(), everyEightHours(now), actor);
    var together = new CyclicBarrier(2);
    Callable<DoseAnswer> give =
        () -> {
          together.await();
          return service.dose(held.detention(), medicine.id(), DoseId.next(), given(now), actor);
        };

    try (var terminals = Executors.newFixedThreadPool(2)) {
      var answers =
          terminals.invokeAll(List.of(give, give)).stream().map(each -> each.resultNow()).toList();

      assertThat(answers).hasAtLeastOneElementOfType(Recorded.class);
      assertThat(answers).hasAtLeastOneElementOfType(Stopped.class);
    }
    assertThat(unit.run(() -> medicines.doses(held.detention()))).hasSize(1);
  }

  private void open() {
    view =
        navigate(CustodyNavigation.MEDICINES + "/" + held.detention().value(), MedicinesView.class);
  }

  private String head() {
    return text(view.getElement());
  }

  private static String text(Element element) {
    if (element.isTextNode()) {
      return element.getText();
    }
    var parts = element.getChildren().map(MedicinesViewTest::text).toList();
    return String.join("\n", parts);
  }

  private ActionButton button(String words) {
    return buttons(view).filter(button -> button.getText().equals(words)).findFirst().orElseThrow();
  }

  private static Stream<ActionButton> buttons(Component root) {
    var own =
        root instanceof ActionButton button ? Stream.of(button) : Stream.<ActionButton>empty();
    return Stream.concat(own, root.getChildren().flatMap(MedicinesViewTest::buttons));
  }

  private void tap(String words) {
    ComponentUtil.fireEvent(button(words), new ClickEvent<>(button(words)));
  }

  /// The service without the guard of its roles, which knows the test's thread alone.
  private MedicineService unguarded() {
    return new MedicineService(
        unit, detentions, medicines, looks, clocks, alerting, changes, trail, clock);
  }

  private static Medicine.Entry everyEightHours(Instant now) {
    return new Medicine.Entry(
        "Sampline",
        Kind.OTHER,
        false,
        "1 tablet",
        Route.MOUTH,
        Optional.of(Duration.ofHours(8)),
        Optional.of(now.minus(Duration.ofHours(9))),
        "Dr Sample",
        "");
  }

  private static Dose.Entry given(Instant at) {
    return new Dose.Entry(
        Outcome.GIVEN, true, "1 tablet", "Dr Sample", "", "", "", BeforeDose.NOTHING, at);
  }
}
