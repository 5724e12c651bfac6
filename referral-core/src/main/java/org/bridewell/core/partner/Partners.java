package org.bridewell.core.partner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.PartnerId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;

/// The partners' systems, and how the exchange with each goes.
public interface Partners {
  /// One partner.
  Optional<Partner> find(PartnerId id);

  /// Who gets the messages about referrals to a service.
  Optional<Partner> of(ServiceId service);

  /// Keeps a new partner; false when its id or its service is taken.
  boolean add(Partner partner);

  /// Keeps a change, if the stored version is the one before it.
  boolean replace(Partner partner);

  /// Leaves a partner that does not answer alone until then.
  void rest(PartnerId id, Instant until);

  /// It answered: there is nothing to wait for.
  void wake(PartnerId id);

  /// Every partner by name, with how it goes.
  List<Item> list();

  /// The dead messages, the oldest first.
  List<DeadLetter> deadLetters(int atMost);

  /// A partner as the administrator sees it.
  ///
  /// @param lastDelivered when a message last arrived
  /// @param waiting how many are still to go
  /// @param dead how many need somebody to look
  /// @param restsUntil set while it does not answer
  /// @param lastFailure the code of its latest failure since then
  record Item(
      Partner partner,
      String serviceName,
      Optional<Instant> lastDelivered,
      int waiting,
      int dead,
      Optional<Instant> restsUntil,
      Optional<String> lastFailure) {}

  /// A message that nobody could deliver: ids and codes, nothing about a person.
  record DeadLetter(
      EventId event,
      String partnerName,
      ReferralId referral,
      int number,
      DeliveryKind kind,
      Instant occurredAt,
      int attempts,
      String answer) {}
}
