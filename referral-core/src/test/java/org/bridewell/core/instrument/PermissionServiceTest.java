package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.instrument.Offer.Offered;
import org.bridewell.core.instrument.Offer.Reason;
import org.bridewell.core.instrument.Offer.Withheld;
import org.bridewell.core.instrument.PermissionService.Letter;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An instrument that needs its rights holder's permission is off until one is recorded.
class PermissionServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Actor ADMIN =
      new Actor(AccountId.next(), "Ada Example", Role.ADMIN, new Scope.Area());
  private static final InstrumentId LOCKED = new InstrumentId("AUDIT-C");
  private static final InstrumentId FREE = new InstrumentId("AUDIT");

  private final Catalogue catalogue =
      new ChangedCatalogue()
          .changed(
              "AUDIT-C",
              "\"reviewed\": false",
              "\"reviewed\": false, \"permission\": {\"holder\": \"H\", \"why\": \"W\"}")
          .load();
  private final FakeSignOffs signOffs = new FakeSignOffs();
  private final FakePermissions permissions = new FakePermissions();
  private final CustodyFixture.Direct unit = new CustodyFixture.Direct();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final CatalogueService demo = pages(false);
  private final PermissionService service =
      new PermissionService(unit, permissions, trail, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void withholdsItUntilAPermissionIsRecordedAndAgainWhenItEnds() {
    assertThat(demo.open(LOCKED, ADMIN).offer())
        .isEqualTo(new Withheld(instrument(LOCKED), Reason.PERMISSION_MISSING));

    service.record(demo.open(LOCKED, ADMIN), letter("Our terms"), ADMIN);

    assertThat(demo.open(LOCKED, ADMIN).offer()).isInstanceOf(Offered.class);
    assertThat(demo.open(LOCKED, ADMIN).permission())
        .contains(
            new PermissionStep(
                LOCKED,
                1,
                PermissionStep.Decision.GIVEN,
                "The author",
                TODAY,
                "Folder 7",
                "Our terms",
                ADMIN.id(),
                "Ada Example",
                NOW));

    service.withdraw(demo.open(LOCKED, ADMIN), letter("Ran out"), ADMIN);

    assertThat(demo.open(LOCKED, ADMIN).offer())
        .isEqualTo(new Withheld(instrument(LOCKED), Reason.PERMISSION_MISSING));
    assertThat(demo.open(LOCKED, ADMIN).permissions()).hasSize(2);
    assertThat(trail.actions())
        .containsExactly(AuditAction.PERMISSION_RECORDED, AuditAction.PERMISSION_WITHDRAWN);
  }

  @Test
  void aPermissionIsNoSignOff() {
    service.record(demo.open(LOCKED, ADMIN), letter(""), ADMIN);

    assertThat(pages(true).open(LOCKED, ADMIN).offer())
        .isEqualTo(new Withheld(instrument(LOCKED), Reason.NOT_SIGNED_OFF));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2026-11-22, Folder 7, permission.incomplete",
    "The author, 2026-11-22, ' ', permission.incomplete",
    "The author, 2026-11-23, Folder 7, permission.in-future"
  })
  void refusesALetterThatSaysTooLittle(
      String from, LocalDate on, String reference, String refusal) {
    var letter = new Letter(from, on, reference, "");

    assertRefused(refusal, () -> service.record(demo.open(LOCKED, ADMIN), letter, ADMIN));
    assertThat(permissions.all()).isEmpty();
  }

  @Test
  void endsNothingWithoutAReasonOrWithoutAPermission() {
    var none = demo.open(LOCKED, ADMIN);
    assertRefused("permission.none-given", () -> service.withdraw(none, letter("Why"), ADMIN));

    service.record(none, letter(""), ADMIN);
    var given = demo.open(LOCKED, ADMIN);
    assertRefused("instrument.note", () -> service.withdraw(given, letter(" "), ADMIN));
    assertRefused("instrument.overtaken", () -> service.record(none, letter(""), ADMIN));
  }

  @Test
  void recordsNoneWhereNoneIsNeeded() {
    assertRefused(
        "permission.none-needed", () -> service.record(demo.open(FREE, ADMIN), letter(""), ADMIN));
  }

  private CatalogueService pages(boolean production) {
    return new CatalogueService(
        unit,
        catalogue,
        signOffs,
        permissions,
        new InstrumentOffers(catalogue, signOffs, permissions, production));
  }

  private Instrument instrument(InstrumentId id) {
    return catalogue.find(id).orElseThrow();
  }

  private static Letter letter(String note) {
    return new Letter("The author", TODAY, "Folder 7", note);
  }

  private static void assertRefused(String code, Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(Refusal.class).hasMessage(code);
  }
}
