package org.bridewell.core.referral;

import java.time.Duration;
import java.time.Instant;
import org.bridewell.core.shared.AppointmentId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;

/// A time at which the service sees the person.
public record Appointment(
    AppointmentId id, ReferralId referral, ServiceId service, Instant startsAt, State state) {
  /// How long an appointment takes.
  public static final Duration LENGTH = Duration.ofMinutes(45);

  /// Whether it stands, and what came of it.
  public enum State {
    BOOKED,
    ATTENDED,
    NOT_ATTENDED,
    CANCELLED
  }

  Appointment became(State next) {
    return new Appointment(id, referral, service, startsAt, next);
  }
}
