package org.bridewell.core.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// HZ-35: what the service reads is what the consent page lists, no more and no less.
class DisclosureTest {
  @Test
  void workerReadsExactlyTheFieldsThatTheConsentPageLists() {
    assertThat(Disclosed.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .map(name -> name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
        .containsExactlyElementsOf(Arrays.stream(ReferralField.values()).map(Enum::name).toList());
  }
}
