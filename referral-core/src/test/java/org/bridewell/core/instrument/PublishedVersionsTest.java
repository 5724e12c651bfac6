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
    "HEAD-INJURY/2023-1.json, abad8d4920feb13d80d3ae4312680e126d01ba8ee26936846a591c643b8539ee",
    "NEWS2/2017-1.json, 40c0f29509929ff5dd9980d7444d23f75eb522b8b0936b672b96fd7c0e3fec28",
    "ROUSING/2023-1.json, b1b88e8fbc5dfd2c5a93dbea25cd25a6231a901dc218c1040f4ab1c9881ccbdd"
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
