package org.bridewell.core.referral;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.ServiceId;

/// The services that take referrals.
public interface ServiceDirectory {
  /// Every service for a topic, by id.
  List<ServiceEntry> forTopic(Topic topic);

  /// One service.
  Optional<ServiceEntry> find(ServiceId id);
}
