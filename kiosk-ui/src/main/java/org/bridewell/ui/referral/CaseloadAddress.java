package org.bridewell.ui.referral;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.CaseloadFilter.Owner;
import org.bridewell.core.referral.CaseloadFilter.Sort;
import org.bridewell.core.referral.ReferralReason;
import org.bridewell.core.referral.Urgency;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.SuiteId;

/// What the address of a caseload asks for: codes only, never a name that was searched for.
/// Anything unknown in it is left aside.
final class CaseloadAddress {
  private CaseloadAddress() {}

  static CaseloadFilter read(QueryParameters address) {
    return CaseloadFilter.of(named(Owner.values(), address, "owner").orElse(Owner.MINE_OR_NOBODYS))
        .queue(named(Urgency.values(), address, "queue"))
        .from(address.getSingleParameter("suite").map(SuiteId::new))
        .living(address.getSingleParameter("district").map(DistrictId::new))
        .because(named(ReferralReason.values(), address, "need"))
        .sorted(named(Sort.values(), address, "sort").orElse(Sort.URGENCY));
  }

  private static <E extends Enum<E>> Optional<E> named(
      E[] values, QueryParameters address, String key) {
    var asked = address.getSingleParameter(key);
    return Arrays.stream(values)
        .filter(value -> asked.filter(value.name()::equals).isPresent())
        .findFirst();
  }

  static QueryParameters of(CaseloadFilter filter) {
    var parameters = new LinkedHashMap<String, String>();
    if (filter.owner() != Owner.MINE_OR_NOBODYS) {
      parameters.put("owner", filter.owner().name());
    }
    filter.urgency().ifPresent(value -> parameters.put("queue", value.name()));
    filter.suite().ifPresent(value -> parameters.put("suite", value.value()));
    filter.district().ifPresent(value -> parameters.put("district", value.value()));
    filter.reason().ifPresent(value -> parameters.put("need", value.name()));
    if (filter.sort() != Sort.URGENCY) {
      parameters.put("sort", filter.sort().name());
    }
    return QueryParameters.simple(parameters);
  }
}
