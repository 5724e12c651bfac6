package org.bridewell.core.referral;

import org.bridewell.core.shared.ProviderId;

/// The directory of services as its administrator keeps it.
public interface DirectoryAdmin {
  /// @return false when there is a service of that id
  boolean add(ServiceEntry service);

  /// @return false when there is an organisation of that id
  boolean addProvider(ProviderId id, String name);
}
