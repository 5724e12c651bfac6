package org.bridewell.core.partner;

import java.time.Instant;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.Redacted;

/// A message with what a partner needs to check it: who sent it, when, and that nobody changed it.
///
/// @param number its place among the messages about its referral: a lower one than the last that
///   was taken is to be left
/// @param signedAt when the sending began, to the microsecond
/// @param signature HMAC-SHA-256, in hexadecimal
public record SignedMessage(
    EventId event, int number, Instant signedAt, String signature, byte[] body)
    implements Redacted {

  @Override
  public String toString() {
    return redacted();
  }
}
