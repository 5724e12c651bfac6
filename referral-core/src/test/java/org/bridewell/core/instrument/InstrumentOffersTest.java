package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bridewell.core.instrument.Offer.Offered;
import org.bridewell.core.instrument.Offer.Reason;
import org.bridewell.core.instrument.Offer.Withheld;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.InstrumentId;
import org.junit.jupiter.api.Test;

/// Which instruments may be asked (HZ-31, HZ-37).
class InstrumentOffersTest {
  private static final Catalogue CATALOGUE = InstrumentLoader.shipped();
  private static final Instrument AUDIT = instrument("AUDIT");
  private static final Instrument AUDIT_C = instrument("AUDIT-C");
  private static final String OTHER_FILE = "0".repeat(64);

  private final FakeSignOffs signOffs = new FakeSignOffs();
  private final InstrumentOffers demo = offers(false);
  private final InstrumentOffers production = offers(true);

  @Test
  void offersAnUnsignedInstrumentInTheDemoWithItsMark() {
    assertThat(demo.offer(AUDIT, "en")).isEqualTo(new Offered(AUDIT, false, "en", false));
  }

  @Test
  void withholdsAnUnsignedInstrumentInProduction() {
    assertThat(production.offer(AUDIT, "en")).isEqualTo(withheld(Reason.NOT_SIGNED_OFF));
  }

  @Test
  void offersASignedInstrumentInProductionBesideOneThatIsNotSigned() {
    sign(AUDIT_C, CATALOGUE.checksum(AUDIT_C));

    assertThat(production.offer(AUDIT_C.id(), "en"))
        .isEqualTo(new Offered(AUDIT_C, true, "en", false));
    assertThat(production.offer(AUDIT.id(), "en")).isEqualTo(withheld(Reason.NOT_SIGNED_OFF));
  }

  @Test
  void withholdsInProductionWhatWasSignedWithAnotherChecksum() {
    sign(AUDIT, OTHER_FILE);

    assertThat(production.offer(AUDIT, "en")).isEqualTo(withheld(Reason.CHANGED_SINCE_SIGN_OFF));
    assertThat(demo.offer(AUDIT, "en")).isEqualTo(new Offered(AUDIT, false, "en", false));
  }

  @Test
  void withholdsInProductionWhatWasSignedInAnotherVersion() {
    signOffs.add(decision(AUDIT, "2019-9", 1, SignOff.Decision.SIGNED, CATALOGUE.checksum(AUDIT)));

    assertThat(production.offer(AUDIT, "en")).isEqualTo(withheld(Reason.NOT_SIGNED_OFF));
  }

  @Test
  void withholdsInProductionWhatWasTakenBackAndOffersWhatWasSignedAgain() {
    var file = CATALOGUE.checksum(AUDIT);
    sign(AUDIT, file);
    signOffs.add(decision(AUDIT, AUDIT.version(), 2, SignOff.Decision.REVOKED, file));

    assertThat(production.offer(AUDIT, "en")).isEqualTo(withheld(Reason.NOT_SIGNED_OFF));

    signOffs.add(decision(AUDIT, AUDIT.version(), 3, SignOff.Decision.SIGNED, file));

    assertThat(production.offer(AUDIT, "en")).isEqualTo(new Offered(AUDIT, true, "en", false));
  }

  @Test
  void asksInEnglishWithAnInterpreterWhereNoTranslationIsPublished() {
    assertThat(demo.offer(AUDIT, "ur")).isEqualTo(new Offered(AUDIT, false, "en", true));
  }

  @Test
  void offersALanguageInWhichItIsPublished() {
    var catalogue = new ChangedCatalogue().changed("AUDIT", "[\"en\"]", "[\"en\", \"pl\"]").load();
    var audit = catalogue.find(AUDIT.id()).orElseThrow();
    var offers = new InstrumentOffers(catalogue, signOffs, new FakePermissions(), false);

    assertThat(offers.offer(audit, "pl")).isEqualTo(new Offered(audit, false, "pl", false));
    assertThat(offers.offer(audit, "ur")).isEqualTo(new Offered(audit, false, "en", true));
  }

  private InstrumentOffers offers(boolean inProduction) {
    return new InstrumentOffers(CATALOGUE, signOffs, new FakePermissions(), inProduction);
  }

  private void sign(Instrument instrument, String sha256) {
    signOffs.add(decision(instrument, instrument.version(), 1, SignOff.Decision.SIGNED, sha256));
  }

  private static SignOff decision(
      Instrument instrument, String version, int step, SignOff.Decision decision, String sha256) {
    return new SignOff(
        instrument.id(),
        version,
        step,
        decision,
        sha256,
        "Compared with the form",
        AccountId.next(),
        "Sam Example",
        Instant.EPOCH);
  }

  private static Withheld withheld(Reason reason) {
    return new Withheld(AUDIT, reason);
  }

  private static Instrument instrument(String id) {
    return CATALOGUE.find(new InstrumentId(id)).orElseThrow();
  }
}
