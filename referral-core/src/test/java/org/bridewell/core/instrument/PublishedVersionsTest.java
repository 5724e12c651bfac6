package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.bridewell.core.shared.InstrumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A published version never changes: these checksums are only ever added to.
class PublishedVersionsTest {

  @ParameterizedTest
  @CsvSource({
    "AUDIT-C/2020-1.json, 012cd1ab89ffd8cd07239212f0329649d6bfabea8aa4a90e77ff5d03b966295c",
    "AUDIT/2020-1.json, 926360b12d1cf1486f4fd5cd893686fb2970b528cb8ef0755b4f54e57f23dae2"
  })
  void isTheFileThatWasPublished(String file, String sha256) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/instruments/" + file)) {
      assertThat(InstrumentLoader.sha256(Objects.requireNonNull(in).readAllBytes()))
          .isEqualTo(sha256);
    }
  }

  @Test
  void shipsTheAlcoholScreensInOrder() {
    Catalogue catalogue = InstrumentLoader.shipped();

    assertThat(catalogue.current())
        .extracting(instrument -> instrument.id().value())
        .isEqualTo(List.of("AUDIT-C", "AUDIT"));
    assertThat(catalogue.current()).noneMatch(Instrument::reviewed);
  }

  @Test
  void findsAVersionOnlyByItsNumber() {
    Catalogue catalogue = InstrumentLoader.shipped();
    var audit = new InstrumentId("AUDIT");

    assertThat(catalogue.version(audit, "2020-1")).isEqualTo(catalogue.find(audit));
    assertThat(catalogue.version(audit, "2019-3")).isEmpty();
    assertThat(catalogue.find(new InstrumentId("SADQ-C"))).isEmpty();
  }
}
