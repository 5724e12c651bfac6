package org.bridewell.ui.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.bridewell.core.consent.LegalBasis;
import org.bridewell.core.custody.OffenceGroup;
import org.bridewell.core.person.Sex;
import org.bridewell.core.referral.AfterAbsence;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.Check;
import org.bridewell.core.referral.CheckPoint;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.ConsentWithdrawalService;
import org.bridewell.core.referral.ContactResult;
import org.bridewell.core.referral.ContactWay;
import org.bridewell.core.referral.DeclineReason;
import org.bridewell.core.referral.NextAction;
import org.bridewell.core.referral.ReferralField;
import org.bridewell.core.referral.ReferralReason;
import org.bridewell.core.referral.Route;
import org.bridewell.core.referral.Team;
import org.bridewell.core.referral.Trigger;
import org.bridewell.core.referral.Urgency;
import org.bridewell.core.referral.VoidReason;
import org.bridewell.ui.kit.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every value that a screen may have to name has its words.
class CaseTextsTest {
  static Stream<String> keys() {
    return Stream.of(
            all("field.", ReferralField.class),
            all("sex.", Sex.class),
            all("offence.", OffenceGroup.class),
            all("reason.", ReferralReason.class),
            all("next.", NextAction.class),
            all("way.", ContactWay.class),
            all("said.", ContactResult.class),
            all("closure.", Closure.class),
            all("decline.", DeclineReason.class),
            all("void.", VoidReason.class),
            all("then.", AfterAbsence.class),
            all("check.", CheckPoint.class),
            all("check.outcome.", Check.Outcome.class),
            all("check.done.", Check.Outcome.class),
            all("check.health.", Check.Health.class),
            all("lack.", Team.Lack.class),
            all("trigger.", Trigger.class),
            all("ground.", LegalBasis.Ground.class),
            all("withdraw.", ConsentWithdrawalService.How.class),
            all("sorted.", CaseloadFilter.Sort.class),
            all("queue.", Urgency.class),
            all("nowhere.", Route.NoRoute.class),
            all("referral.route-", Route.NoRoute.class),
            all("owner.", CaseloadFilter.Owner.class))
        .flatMap(keys -> keys);
  }

  private static Stream<String> all(String prefix, Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(value -> prefix + value.name());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void valueHasWords(String key) {
    assertThat(Texts.of("referral").find(key))
        .hasValueSatisfying(it -> assertThat(it).isNotBlank());
  }
}
