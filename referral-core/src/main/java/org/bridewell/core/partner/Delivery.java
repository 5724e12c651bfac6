package org.bridewell.core.partner;

import java.time.Instant;
import org.bridewell.core.shared.EventId;

/// One message to one partner about one referral.
///
/// @param event its id: a partner that gets it twice knows by this
/// @param number its place among the messages about the referral, from 1
/// @param attempts how often a relay took it up
/// @param occurredAt when what it tells of happened
public record Delivery(
    EventId event,
    Lane lane,
    int number,
    DeliveryKind kind,
    DeliveryState state,
    int attempts,
    Instant occurredAt) {}
