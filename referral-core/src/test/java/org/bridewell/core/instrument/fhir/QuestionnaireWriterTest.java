package org.bridewell.core.instrument.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.fhir.QuestionnaireWriter.Status;
import org.bridewell.core.shared.InstrumentId;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireWriterTest {
  private static final Instrument AUDIT =
      InstrumentLoader.shipped().find(new InstrumentId("AUDIT")).orElseThrow();

  @Test
  void saysWhatItIsWhoseAndUnderWhichLicence() {
    Questionnaire audit = Hapi.parsed(AUDIT);

    assertThat(audit.getUrl()).isEqualTo("urn:x-bridewell:instrument:AUDIT");
    assertThat(audit.getVersion()).isEqualTo(AUDIT.version());
    assertThat(audit.getName()).isEqualTo("AUDIT");
    assertThat(audit.getTitle()).isEqualTo(AUDIT.title());
    assertThat(audit.getPublisher()).isEqualTo("Bridewell");
    assertThat(audit.getCopyright()).contains(AUDIT.licence());
    assertThat(audit.getDescription()).contains(AUDIT.source());
  }

  @ParameterizedTest
  @CsvSource({"DRAFT,DRAFT", "ACTIVE,ACTIVE", "RETIRED,RETIRED"})
  void saysHowFarItMayBeReliedOn(Status status, PublicationStatus written) {
    assertThat(Hapi.parsed(AUDIT, status).getStatus()).isEqualTo(written);
  }

  @Test
  void writesQuestionNineWithItsThreeWeights() {
    var nine = item(Hapi.parsed(AUDIT).getItem(), "audit-9");

    assertThat(nine.getPrefix()).isEqualTo("9.");
    assertThat(nine.getText())
        .isEqualTo("Have you or somebody else been injured as a result of your drinking?");
    assertThat(nine.getAnswerOption())
        .extracting(each -> each.getValueCoding().getDisplay())
        .containsExactly("No", "Yes, but not in the last year", "Yes, during the last year");
    assertThat(nine.getAnswerOption())
        .extracting(each -> each.getExtensionByUrl(Names.ORDINAL).getValue().primitiveValue())
        .containsExactly("0", "2", "4");
  }

  @Test
  void leavesOutWhatWhoLeavesOut() {
    assertThat(outline(Hapi.parsed(AUDIT).getItem()))
        .isEqualTo(
            "audit-1,"
                + "group-1[all audit-1!=LA6270-8]("
                + "audit-2,asked-sex,"
                + "audit-3(audit-3.female[all asked-sex=female],audit-3.male[all asked-sex=male]),"
                + "group-2[any audit-2!=LA15694-5 audit-3!=LA6270-8]("
                + "audit-4,audit-5,audit-6,audit-7,audit-8)),"
                + "audit-9,audit-10,total");
  }

  @Test
  void presetsNoAnswer() {
    assertThat(all(Hapi.parsed(AUDIT).getItem()))
        .allMatch(each -> each.getInitial().isEmpty())
        .flatExtracting(QuestionnaireItemComponent::getAnswerOption)
        .noneMatch(each -> each.getInitialSelected());
  }

  static List<Instrument> sums() {
    return FhirPathAgreementTest.sums();
  }

  @ParameterizedTest
  @MethodSource("sums")
  void weighsWhatIsScoredAndNothingElse(Instrument instrument) {
    var items = Hapi.parsed(instrument).getItem();
    for (var item : instrument.items()) {
      var written = item(items, item.id().value());

      assertThat(written.getAnswerOption())
          .as(item.id().value())
          .extracting(QuestionnaireWriterTest::weight)
          .isEqualTo(
              item.options().stream()
                  .map(option -> item.scored() ? "" + option.points() : "none")
                  .toList());
      assertThat(written.hasExtension(Names.NOT_SCORED)).isNotEqualTo(item.scored());
    }
  }

  private static String weight(QuestionnaireItemAnswerOptionComponent option) {
    return option.hasExtension(Names.ORDINAL)
        ? option.getExtensionByUrl(Names.ORDINAL).getValue().primitiveValue()
        : "none";
  }

  private static QuestionnaireItemComponent item(
      List<QuestionnaireItemComponent> items, String linkId) {
    return all(items).stream().filter(each -> each.getLinkId().equals(linkId)).findFirst().get();
  }

  private static List<QuestionnaireItemComponent> all(List<QuestionnaireItemComponent> items) {
    var all = new ArrayList<QuestionnaireItemComponent>();
    for (var item : items) {
      all.add(item);
      all.addAll(all(item.getItem()));
    }
    return all;
  }

  private static String outline(List<QuestionnaireItemComponent> items) {
    return items.stream()
        .map(
            item ->
                item.getLinkId()
                    + conditions(item)
                    + (item.hasItem() ? "(" + outline(item.getItem()) + ")" : ""))
        .collect(Collectors.joining(","));
  }

  private static String conditions(QuestionnaireItemComponent item) {
    return item.hasEnableWhen()
        ? item.getEnableWhen().stream()
            .map(
                each ->
                    each.getQuestion()
                        + each.getOperator().toCode()
                        + ((Coding) each.getAnswer()).getCode())
            .collect(
                Collectors.joining(
                    " ",
                    "["
                        + (item.hasEnableBehavior() ? item.getEnableBehavior().toCode() : "all")
                        + " ",
                    "]"))
        : "";
  }
}
