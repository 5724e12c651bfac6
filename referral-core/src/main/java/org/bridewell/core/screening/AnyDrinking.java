package org.bridewell.core.screening;

import java.util.Map;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.ItemId;

/// Any drinking in pregnancy calls for a referral, whatever the score (HZ-30).
public final class AnyDrinking {
  private static final ItemId HOW_OFTEN = new ItemId("audit-1");
  private static final String NEVER = "never";

  private AnyDrinking() {}

  /// True when the person said that she is pregnant, and that she drinks.
  public static boolean callsForAReferral(Map<ItemId, Response> responses) {
    return AskedItem.PREGNANCY.in(responses).filter("yes"::equals).isPresent()
        && responses.get(HOW_OFTEN) instanceof Response.Answered(String code)
        && !code.equals(NEVER);
  }
}
