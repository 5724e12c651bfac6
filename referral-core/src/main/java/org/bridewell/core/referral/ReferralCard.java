package org.bridewell.core.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What stands on the card to take away: the service's public name, where, when and how to reach
/// it. No name, no identifier and no reason (HZ-39); the line about drinking is on every card, so
/// it says nothing about anyone (HZ-13).
///
/// @param contactBy when somebody gets in touch at the latest; empty once somebody has
public record ReferralCard(
    String publicName,
    String place,
    String phone,
    List<OpeningHours> opening,
    Optional<Instant> contactBy) {
  public ReferralCard {
    opening = List.copyOf(opening);
  }

  /// The card of a service for a referral that was sent to it.
  public static ReferralCard of(ServiceEntry service, Referral referral) {
    var contactBy =
        referral instanceof Referral.Waiting waiting
                && waiting.next().action() == NextAction.FIRST_CONTACT
            ? Optional.of(waiting.next().dueAt())
            : Optional.<Instant>empty();
    return new ReferralCard(
        service.publicName(), service.place(), service.phone(), service.opening(), contactBy);
  }
}
