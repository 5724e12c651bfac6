package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.bridewell.core.shared.InstrumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A published version never changes: these checksums are only ever added to.
class PublishedVersionsTest {

  @ParameterizedTest
  @CsvSource({
    "AUDIT-C/2020-1.json, db232941e445669e3c96ca34c31ec35922a91a8591412e6d11346b3f77330fa5",
    "AUDIT/2020-1.json, c743bfd029558aa9567e7d9fb7f4f155a8efd08d2873fa0046c1c82fea29efe6",
    "AUDIT-PC/2020-1.json, a6197651e5c00757d2547334f04c2c526b707adfdc7c4153756413e08a4e7106",
    "FAST/2020-1.json, 0c7b6a372522c7a3362f9346f2e11db3f10cb59ce56d823e47ce4189f663c4b4",
    "M-SASQ/2020-1.json, 89539870657e2742a7a1d269a77d996efb958870bd6b3f81958205296fd07b6f",
    "SADQ-C/1994-1.json, 4a423e7e2cb8ba0a454a10e446dc46daa16fa74e467d3e7bdec9cc35fe8f530d",
    "CIWA-Ar/1989-1.json, 6d15b93654aead66a12894bffe5eb77608e1db143ad2800c0f64d0a4e2281c15",
    "DAST-10/1982-1.json, d67f76b1e81c14d9e9794d124bbdceeb0868ce13937ee0d21500ed00acd95ab3",
    "ASSIST-Lite/2016-1.json, 318aa7eda5669c905857737013b884433a6c9388526ceed2e58bf043ea6dd32b",
    "TOP/2019-1.json, 4c3978673ec6fa4c4bb8a744ab66a697f20080f5be0823c15f110139b0a8e4a1",
    "DRUGS/2026-1.json, 423f2235af12b0e6185239e337501a39dab05698324d67cf37685edbb6cbb41e",
    "HEALTH/2026-1.json, 538551c16b8f6aca1f7149f53390c55b0a38a752246e4bc1e7690dfb05bfe845",
    "HEAD-INJURY/2023-1.json, a3089eef0bb1cdee572710389d63318ff01e94bc4cfe572c82bf9c22c5989965",
    "NEWS2/2017-1.json, 40c0f29509929ff5dd9980d7444d23f75eb522b8b0936b672b96fd7c0e3fec28",
    "ROUSING/2023-1.json, b1b88e8fbc5dfd2c5a93dbea25cd25a6231a901dc218c1040f4ab1c9881ccbdd",
    "PHQ-2/2003-1.json, f47723c6e1a88ddea760bb57c3e17eaacaad78d87357d27ed3b13777577b3797",
    "PHQ-9/2001-1.json, f9aa45654bccd68af574a0dcc9345e7666243713e68cb48884f8fee4d6bdef82",
    "GAD-2/2007-1.json, 73ac2a9a43240d1fe861c43e331facbc6e390a08eed11c6930157cefa805ff1b",
    "GAD-7/2006-1.json, 30f4acf4ab32392943f3768c200a12362c9458aebf00eca5f14b5da53adafd72",
    "K6/2003-1.json, 02e13c2476cf8d31b273cab0ea2ee56b5643a0fd3ef3b00349b6e8446678772b",
    "PC-PTSD-5/2016-1.json, 8bb09de73f18f407e3819487d50e721a4261306a225e2b28e399bed79b9c4666",
    "BJMHS/2005-1.json, b45c6328e0d76f16b9c8bc59e1643215a8f57b4815441b40fd9ace169050bb0b",
    "CMHS-M/2007-1.json, e0c5d832dfa6602b31ea3463fb72fa0cbe2355ea2392969b7842efdc8ad3a7a6",
    "CMHS-W/2007-1.json, eb4d7b3ca27460b4936e368717b0e969cad4f56ee0316a881b3937eeeb51d46f",
    "C-SSRS-SCREEN/2008-1.json, 143277a1a41546825a10e4a1e1f660420786ecb12dc94d8f658ba9dd8af06d76",
    "VULNERABILITY/2026-1.json, 40dced15b79f17ca802d872e579396fd6297957f5fab687045abf429cd45b13b",
    "ASRS-6/2005-1.json, e53c1d779d5e5a396cd0d02cf33eeb700eeb9a847a1bc18195ce2bcd28ab503a",
    "AQ-10-ADULT/2012-1.json, 8dfd633fa5f29263ed4c9ef5d944263a3cd65ace3ff7e36324d5df5cd0a5dded",
    "SOCIAL-NEEDS/2026-1.json, 77701b6f77be8f876613ff6f51320c147b475447ba235776452ca59e9a89abf7",
    "LDSQ/slot-1.json, 5323398e60f816621b7bedbb136b2da51c289e7b9ea7d2e60c72ddbfeea4d50c",
    "HASI/slot-1.json, 0ad92d44680eb7724044a950c1023d5e2370659a46991b157681ab03fef3cd1c",
    "RAPID/slot-1.json, 3aa0a7131be9e82d7696e2c76cf67f2dea7d77a26c46f21a2eacb3383177bafb",
    "DO-IT/slot-1.json, 8c8890a8caa0a01a844234af6174ec493c33fbab6007831224110228e36ed22e",
    "ENMHS/slot-1.json, db7f2870605dd8bf4aca5730ee42c3c286aacc1cacf8e6f1e31dc8132cf605d3",
    "POLQUEST/slot-1.json, d8100d2c7ec1709c61f789191822800a0c692d9017ae4cabd038f3492bf922e0",
    "AGITATION/2026-1.json, bc366971a797c6b4951de1ab8c9c5395f08366558f96ec547efb75b153216df4",
    "BEDSIDE/2026-1.json, 82bc3826d88bccf68e999e9b2dc7cec4dc1a154625eb24f27c1130ba44d66732",
    "GCS/2014-1.json, 5aaf4e8311214ed851e6c5d969f3e6e1c7138f3de55a60ffbc863ef501490643"
  })
  void isTheFileThatWasPublished(String file, String sha256) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/instruments/" + file)) {
      assertThat(InstrumentLoader.sha256(Objects.requireNonNull(in).readAllBytes()))
          .isEqualTo(sha256);
    }
  }

  @Test
  void shipsTheAlcoholScreensFirst() {
    Catalogue catalogue = InstrumentLoader.shipped();

    assertThat(catalogue.current())
        .extracting(instrument -> instrument.id().value())
        .startsWith("AUDIT-C", "AUDIT");
    assertThat(catalogue.current()).noneMatch(Instrument::reviewed);
  }

  @Test
  void findsAVersionOnlyByItsNumber() {
    Catalogue catalogue = InstrumentLoader.shipped();
    var audit = new InstrumentId("AUDIT");

    assertThat(catalogue.version(audit, "2020-1")).isEqualTo(catalogue.find(audit));
    assertThat(catalogue.version(audit, "2019-3")).isEmpty();
    assertThat(catalogue.find(new InstrumentId("SADQ"))).isEmpty();
  }
}
