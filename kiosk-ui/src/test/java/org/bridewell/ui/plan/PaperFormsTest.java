package org.bridewell.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.plan.Fit;
import org.bridewell.core.plan.Matter;
import org.bridewell.core.plan.OpenItem.Kind;
import org.bridewell.core.plan.PlanGap;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.ui.kit.Texts;
import org.junit.jupiter.api.Test;

class PaperFormsTest {
  private static final Texts PLAN = Texts.of("plan");
  private static final Texts SAFETY = Texts.of("safety");

  @Test
  void theSafetyFormAsksEveryQuestionOfTheScreen() throws IOException {
    var text = text(PaperForms.safety());

    for (var flag : SafetyFlag.asked()) {
      var asked = SAFETY.find("flag." + flag).orElse(SAFETY.get("flag." + flag + ".short"));
      assertThat(text).contains(asked.replaceAll("\\s+", " "));
    }
  }

  @Test
  void theVulnerabilityFormAsksEveryPromptAndNothingAboutTheOffence() throws IOException {
    var catalogue = InstrumentLoader.shipped();
    var text = text(PaperForms.vulnerability(catalogue));

    assertThat(text).contains("Do not ask about the offence.", "Is the person confused");
    assertThat(text.toLowerCase()).doesNotContain("not needed");
  }

  @Test
  void theOthersAreMadeAsWell() throws IOException {
    assertThat(text(PaperForms.medicines())).contains("days missed");
    assertThat(text(PaperForms.plan())).contains("Next review");
    assertThat(text(PaperForms.observations(InstrumentLoader.shipped()))).contains("Glucose");
  }

  /// Every text that a page looks up by a code is there.
  @Test
  void everyCodeHasItsWords() {
    var leaving = Texts.of("leaving");
    Arrays.stream(PlanGap.values()).forEach(gap -> PLAN.get("gap." + gap));
    Stream.of(Fit.values()).forEach(fit -> PLAN.get("fit." + fit));
    Stream.of(Matter.values()).forEach(matter -> PLAN.get("fit." + matter));
    for (var kind : Kind.values()) {
      assertThat(leaving.find("item." + kind, "")).as(kind.name()).isPresent();
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
