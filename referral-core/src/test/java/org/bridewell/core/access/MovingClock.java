package org.bridewell.core.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.bridewell.core.custody.CustodyFixture;

/// A clock that a test moves on.
final class MovingClock extends Clock {
  private Instant now = CustodyFixture.NOW;

  void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return InstantSource.fixed(now).withZone(zone);
  }
}
