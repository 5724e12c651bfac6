package org.bridewell.core.consent;

import org.bridewell.core.shared.ServiceId;

/// One thing that is asked: a purpose and a recipient.
public record Question(ConsentPurpose purpose, String recipient) {
  /// May this service be told, and get in touch?
  public static Question refer(ServiceId service) {
    return new Question(ConsentPurpose.REFERRAL, service.value());
  }

  /// May this recipient be told its fields?
  public static Question share(Recipient recipient) {
    return new Question(ConsentPurpose.SHARE, recipient.name());
  }
}
