package org.bridewell.core.partner;

/// The line to a partner's system.
public interface PartnerLine {
  /// Begins to send, and returns as soon as the request is on its way or has failed to get there:
  /// within a few seconds, for the person's consent is locked meanwhile. Failures are answers.
  InFlight begin(Partner partner, SignedMessage message);

  /// A message on its way.
  interface InFlight {
    /// Waits for what the partner says; within a lease.
    Answer answer();
  }
}
