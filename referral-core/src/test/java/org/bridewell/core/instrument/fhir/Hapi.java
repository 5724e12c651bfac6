package org.bridewell.core.instrument.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.fhirpath.IFhirPathEvaluationContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.fhir.QuestionnaireWriter.Status;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/// HAPI's view of what we write: the judge that is not ours.
public final class Hapi {
  private static final FhirContext R4 = FhirContext.forR4();

  private Hapi() {}

  static Questionnaire parsed(Instrument instrument) {
    return parsed(instrument, Status.DRAFT);
  }

  static Questionnaire parsed(Instrument instrument, Status status) {
    var json = new String(QuestionnaireWriter.write(instrument, status), StandardCharsets.UTF_8);
    return R4.newJsonParser().parseResource(Questionnaire.class, json);
  }

  /// What the validator calls an error or worse.
  public static List<String> errors(String json) {
    return Validator.LOADED.validateWithResult(json).getMessages().stream()
        .filter(each -> each.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(each -> each.getLocationString() + ": " + each.getMessage())
        .toList();
  }

  /// The ordinals of the answers in a response, added up by FHIRPath from the Questionnaire.
  static final class Summing {
    private static final String SUM =
        """
        repeat(item).where(answer.exists()).select(
          defineVariable('given').select(
            %questionnaire.repeat(item).where(linkId = %given.linkId).answerOption
              .where(value.system = %given.answer.value.system
                and value.code = %given.answer.value.code)
              .extension('http://hl7.org/fhir/StructureDefinition/ordinalValue').value))
        .aggregate($this + $total, 0)
        """;

    private final ca.uhn.fhir.fhirpath.IFhirPath path = R4.newFhirPath();
    private final ca.uhn.fhir.fhirpath.IFhirPath.IParsedExpression sum;

    Summing(Questionnaire questionnaire) {
      path.setEvaluationContext(
          new IFhirPathEvaluationContext() {
            @Override
            public List<IBase> resolveConstant(
                Object context, String name, ConstantEvaluationMode mode) {
              return name.endsWith("questionnaire") ? List.of(questionnaire) : List.of();
            }
          });
      try {
        sum = path.parse(SUM);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    int of(QuestionnaireResponse response) {
      return switch (path.evaluateFirst(response, sum, IBase.class).orElseThrow()) {
        case IntegerType whole -> whole.getValue();
        case DecimalType decimal -> decimal.getValue().intValueExact();
        case IBase other -> throw new IllegalStateException("not a number: " + other);
      };
    }
  }

  /// Loading R4's definitions takes seconds, so once.
  private static final class Validator {
    static final FhirValidator LOADED =
        R4.newValidator()
            .registerValidatorModule(
                new FhirInstanceValidator(
                    new ValidationSupportChain(
                        new DefaultProfileValidationSupport(R4),
                        new CommonCodeSystemsTerminologyService(R4),
                        new InMemoryTerminologyServerValidationSupport(R4),
                        new SnapshotGeneratingValidationSupport(R4))));
  }
}
