package org.bridewell.deploy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
  private static final ImportOption PRODUCT_ONLY =
      location -> !location.contains("/test-classes/") && !location.contains("-tests.jar");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(PRODUCT_ONLY)
          .importPackages("org.bridewell.core", "org.bridewell.db", "org.bridewell.ui");

  @ParameterizedTest
  @EnumSource
  void holdsInTheProduct(Rule rule) {
    rule.rule.check(PRODUCT);
  }

  @ParameterizedTest
  @EnumSource
  void firesOnWhatBreaksIt(Rule rule) {
    for (var fixture : rule.fixtures) {
      var broken = rule.rule.evaluate(new ClassFileImporter().importClasses(fixture));

      assertThat(broken.hasViolation()).as(fixture.getSimpleName()).isTrue();
    }
  }
}
