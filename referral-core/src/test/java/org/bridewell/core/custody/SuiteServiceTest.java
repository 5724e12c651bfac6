package org.bridewell.core.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.SuiteService.SuiteData;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiteServiceTest {
  private static final Actor ADMIN =
      new Actor(AccountId.next(), "Ad Min", Role.ADMIN, new Scope.Area());
  private static final DistrictId LEEDS = new DistrictId("LEEDS");

  private final Kept kept = new Kept();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final SuiteService service =
      new SuiteService(new CustodyFixture.Direct(), kept, new CustodyFixture.ThreeCells(), trail);

  @Test
  void aSuiteIsNamedInRecordsByTheLettersOfItsName() {
    service.addSuite(LEEDS, data("Élland  Road (north)", 12), ADMIN);

    assertThat(kept.suites)
        .containsExactly(
            new Suite(
                new SuiteId("ELLAND-ROAD-NORTH"),
                LEEDS,
                "Élland  Road (north)",
                12,
                "0113 496 0000"));
    assertThat(kept.inspectors).containsExactly("0113 496 0001");
    assertThat(trail.actions()).containsExactly(AuditAction.SUITE_ADDED);
  }

  @ParameterizedTest(name = "{0}, {1} cells, {2}: {3}")
  @CsvSource({
    "' ', 12, 0113 496 0000, place.name",
    "!!, 12, 0113 496 0000, place.name",
    "Leeds, 0, 0113 496 0000, place.cells",
    "Leeds, 201, 0113 496 0000, place.cells",
    "Leeds, 12, ask at the desk, place.phone",
    "Taken, 12, 0113 496 0000, place.taken"
  })
  void refusesWhatCannotBe(String name, int cells, String phone, String code) {
    kept.taken = "TAKEN";

    refused(
        () -> service.addSuite(LEEDS, new SuiteData(name, cells, phone, "0113 496 0001"), ADMIN),
        code);
    assertThat(kept.suites).isEmpty();
  }

  @Test
  void noCellGoesWhileSomebodyIsHeldInIt() {
    kept.held = 1;

    refused(
        () -> service.changeSuite(CustodyFixture.LEEDS, data("Leeds", 2), ADMIN),
        "place.cells-held");

    kept.held = 0;
    service.changeSuite(CustodyFixture.LEEDS, data("Leeds", 2), ADMIN);
    assertThat(kept.suites).extracting(Suite::cells).containsExactly(2);
  }

  @Test
  void aTerminalIsOfOneSuiteAndHasAName() {
    service.addTerminal(CustodyFixture.LEEDS, " Medical room ", ADMIN);

    assertThat(kept.terminals).containsExactly("LEEDS Medical room");
    refused(() -> service.addTerminal(CustodyFixture.LEEDS, " ", ADMIN), "place.name");
  }

  private static SuiteData data(String name, int cells) {
    return new SuiteData(name, cells, " 0113 496 0000 ", "0113 496 0001");
  }

  private static void refused(ThrowingCallable call, String code) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(call)
        .extracting(Refusal::code)
        .isEqualTo(code);
  }

  /// What was kept.
  private static final class Kept implements SuiteAdmin {
    private final List<Suite> suites = new ArrayList<>();
    private final List<String> terminals = new ArrayList<>();
    private final List<String> inspectors = new ArrayList<>();
    private String taken = "";
    private int held;

    @Override
    public boolean add(Suites.District district) {
      return !district.id().value().equals(taken);
    }

    @Override
    public boolean add(Suite suite) {
      return !suite.id().value().equals(taken) && suites.add(suite);
    }

    @Override
    public void change(Suite suite) {
      suites.add(suite);
    }

    @Override
    public boolean add(Suites.Terminal terminal) {
      return terminals.add(terminal.suite().value() + " " + terminal.name());
    }

    @Override
    public void setInspector(SuiteId suite, String phone) {
      inspectors.add(phone);
    }

    @Override
    public int heldBeyond(SuiteId suite, int cells) {
      return held;
    }
  }
}
