package org.bridewell.core.observation;

import java.time.Instant;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.RoundId;

/// One value of a set, as it was recorded; every one is kept, the latest of an item counts.
///
/// @param version of the instrument whose item it is: a later one scores nothing again
public record Reading(
    AnswerId id,
    RoundId round,
    InstrumentId instrument,
    String version,
    ItemId item,
    Finding finding,
    AccountId by,
    Instant recordedAt) {}
