package org.bridewell.core.instrument.fhir;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// HAPI and its Jackson 2 stay in the tests; what ships writes and reads FHIR without them.
class OnlyJudgedByHapiTest {
  private static final ImportOption PRODUCT_ONLY =
      location -> !location.matches(Pattern.compile(".*/test(-classes)?/org/.*"));

  private static final ArchRule RULE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ca.uhn..", "org.hl7..", "com.fasterxml.jackson..");

  @Test
  void holdsInTheCore() {
    RULE.check(
        new ClassFileImporter()
            .withImportOption(PRODUCT_ONLY)
            .importPackages("org.bridewell.core"));
  }

  @Test
  void firesOnTheTests() {
    var broken = RULE.evaluate(new ClassFileImporter().importClasses(Hapi.class));

    assertThat(broken.hasViolation()).isTrue();
  }
}
