package org.bridewell.ui.instrument;

import org.bridewell.core.instrument.fhir.QuestionnaireService;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.ui.access.CurrentActor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// A version of an instrument as a file: `instruments/AUDIT/2020-1/questionnaire.json`.
@RestController
class QuestionnaireEndpoint {
  private static final String FHIR_JSON = "application/fhir+json";

  private final QuestionnaireService questionnaires;
  private final CurrentActor current;

  QuestionnaireEndpoint(QuestionnaireService questionnaires, CurrentActor current) {
    this.questionnaires = questionnaires;
    this.current = current;
  }

  @GetMapping(
      path = "/" + InstrumentNavigation.INSTRUMENTS + "/{instrument}/{version}/questionnaire.json")
  ResponseEntity<byte[]> questionnaire(
      @PathVariable("instrument") String instrument, @PathVariable("version") String version) {
    var file = questionnaires.export(new InstrumentId(instrument), version, current.get());
    var name =
        ContentDisposition.attachment()
            .filename(instrument + "-" + version + ".questionnaire.json")
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, FHIR_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(file);
  }

  @ExceptionHandler({OutOfScope.class, IllegalArgumentException.class})
  ResponseEntity<Void> none() {
    return ResponseEntity.notFound().build();
  }

  @ExceptionHandler(Refusal.class)
  ResponseEntity<Void> refused() {
    return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
  }
}
