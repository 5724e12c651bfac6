package org.bridewell.core.instrument.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.fhir.QuestionnaireWriter.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireValidityTest {

  static List<Instrument> instruments() {
    return InstrumentLoader.shipped().current();
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void isValidR4(Instrument instrument) {
    assertThat(Hapi.errors(json(instrument))).isEmpty();
  }

  @Test
  void wouldSeeAnError() {
    String json = json(instruments().getFirst());

    assertThat(Hapi.errors(json.replaceFirst("\"choice\"", "\"chosen\""))).isNotEmpty();
    assertThat(Hapi.errors(json.replaceFirst("\"linkId\"", "\"linkedId\""))).isNotEmpty();
  }

  private static String json(Instrument instrument) {
    return new String(QuestionnaireWriter.write(instrument, Status.DRAFT), StandardCharsets.UTF_8);
  }
}
