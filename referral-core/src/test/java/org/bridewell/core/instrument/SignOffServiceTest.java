package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.instrument.Offer.Offered;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignOffServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Actor SAFETY =
      new Actor(AccountId.next(), "Sofia Example", Role.SAFETY_OFFICER, new Scope.Area());
  private static final InstrumentId AUDIT = new InstrumentId("AUDIT");

  private final Catalogue catalogue = InstrumentLoader.shipped();
  private final FakeSignOffs signOffs = new FakeSignOffs();
  private final FakePermissions permissions = new FakePermissions();
  private final CustodyFixture.Direct unit = new CustodyFixture.Direct();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final CatalogueService pages =
      new CatalogueService(
          unit,
          catalogue,
          signOffs,
          permissions,
          new InstrumentOffers(catalogue, signOffs, permissions, true));
  private final SignOffService service =
      new SignOffService(unit, catalogue, signOffs, trail, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void signsTheInstalledFileInTheActorsOwnName() {
    var seen = open();

    service.sign(seen, "  Compared with the form on GOV.UK  ", SAFETY);

    assertThat(open().signedOff())
        .contains(
            new SignOff(
                AUDIT,
                seen.instrument().version(),
                1,
                SignOff.Decision.SIGNED,
                catalogue.checksum(seen.instrument()),
                "Compared with the form on GOV.UK",
                SAFETY.id(),
                "Sofia Example",
                NOW));
    assertThat(open().offer()).isInstanceOf(Offered.class);
    assertThat(trail.actions()).containsExactly(AuditAction.INSTRUMENT_SIGNED_OFF);
  }

  @Test
  void takesASignOffBackAndKeepsWhatWasDecided() {
    service.sign(open(), "Compared", SAFETY);

    service.revoke(open(), "Item 3 is misprinted", SAFETY);

    assertThat(open().signedOff()).isEmpty();
    assertThat(open().offer()).isInstanceOf(Offer.Withheld.class);
    assertThat(open().signOffs())
        .extracting(SignOff::decision)
        .containsExactly(SignOff.Decision.SIGNED, SignOff.Decision.REVOKED);
    assertThat(trail.actions())
        .containsExactly(AuditAction.INSTRUMENT_SIGNED_OFF, AuditAction.SIGN_OFF_REVOKED);
  }

  @Test
  void takesNothingBackWhereNothingIsSigned() {
    assertRefused("instrument.not-signed", () -> service.revoke(open(), "Why", SAFETY));
  }

  @Test
  void refusesTheSecondOfTwoDecisionsAtOnce() {
    var seen = open();
    service.sign(seen, "Compared", SAFETY);

    assertRefused("instrument.overtaken", () -> service.sign(seen, "Compared too", SAFETY));
    assertThat(open().signOffs()).hasSize(1);
  }

  @Test
  void refusesToSignAPageThatShowsAnotherFile() {
    var seen = open();
    var other =
        new CatalogueEntry(seen.instrument(), "0".repeat(64), List.of(), List.of(), seen.offer());

    assertRefused("instrument.changed", () -> service.sign(other, "Compared", SAFETY));
    assertThat(signOffs.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 401})
  void refusesANoteThatIsMissingOrTooLong(int length) {
    assertRefused("instrument.note", () -> service.sign(open(), " " + "x".repeat(length), SAFETY));
    assertThat(signOffs.all()).isEmpty();
  }

  private CatalogueEntry open() {
    return pages.open(AUDIT, SAFETY);
  }

  private static void assertRefused(String code, Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(Refusal.class).hasMessage(code);
  }
}
