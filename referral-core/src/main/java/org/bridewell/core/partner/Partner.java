package org.bridewell.core.partner;

import java.net.URI;
import org.bridewell.core.shared.PartnerId;
import org.bridewell.core.shared.ServiceId;

/// A partner's system: it gets the messages about the referrals to one service.
///
/// @param address where messages are posted
/// @param keyNumber which of its signing keys is in use, from 1
/// @param paused nothing is sent, what happens meanwhile waits
/// @param version rises with each change
public record Partner(
    PartnerId id,
    String name,
    ServiceId service,
    Agreement agreement,
    URI address,
    int keyNumber,
    boolean paused,
    int version) {

  Partner agreed(Agreement next, URI nextAddress) {
    return new Partner(id, name, service, next, nextAddress, keyNumber, paused, version + 1);
  }

  Partner paused(boolean now) {
    return new Partner(id, name, service, agreement, address, keyNumber, now, version + 1);
  }

  Partner withNextKey() {
    return new Partner(id, name, service, agreement, address, keyNumber + 1, paused, version + 1);
  }
}
