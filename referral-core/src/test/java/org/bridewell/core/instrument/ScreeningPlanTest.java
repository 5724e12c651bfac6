package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.bridewell.core.shared.InstrumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningPlanTest {
  private static final Catalogue CATALOGUE = InstrumentLoader.shipped();
  private static final InstrumentId AUDIT_C = new InstrumentId("AUDIT-C");

  @Test
  void theShippedPlanAsksAboutAlcoholByTheShortScreen() {
    var plan = ScreeningPlan.shipped(CATALOGUE);

    assertThat(plan.section("ALCOHOL").orElseThrow().ask()).contains(AUDIT_C);
    assertThat(plan.sectionOf(AUDIT_C).orElseThrow().code()).isEqualTo("ALCOHOL");
    assertThat(plan.section("NONE")).isEmpty();
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'version':'1','sections':[]} | sections | a plan needs at least one section",
        "{'version':'1','sections':[],'more':1} | more | unknown property",
        "{'sections':[]} | version | is missing",
        "{'version':'1','sections':[{'code':'A','onWish':false,'ask':['NONE'],'more':[]}]}"
            + "| sections[0] | no instrument «NONE»",
        "{'version':'1','sections':[{'code':'A','onWish':false,'ask':['AUDIT-C'],'more':['AUDIT-C']}]}"
            + "| sections[0] | «AUDIT-C» stands twice",
        "{'version':'1','sections':[{'code':'A','onWish':false,'ask':['AUDIT-C'],'more':[]},"
            + "{'code':'A','onWish':true,'ask':['AUDIT'],'more':[]}]} | sections[1] | «A» stands twice",
        "{'version':'1','sections':[{'code':'A','ask':[],'more':[]}]} | sections[0].onWish | is missing",
        "nothing | whole file | is not valid JSON"
      })
  void refusesAPlanThatContradictsItselfOrTheCatalogue(String json, String place, String reason) {
    var refused =
        catchThrowableOfType(
            CatalogueRefused.class, () -> ScreeningPlan.read(json.replace('\'', '"'), CATALOGUE));

    assertThat(refused.faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.place()).isEqualTo(place);
              assertThat(fault.reason()).startsWith(reason);
            });
  }
}
