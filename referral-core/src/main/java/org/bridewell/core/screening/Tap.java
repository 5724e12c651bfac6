package org.bridewell.core.screening;

import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;

/// One tap on an answer.
///
/// @param id the same for a replay, which then gets the first outcome back
/// @param basedOn the revision of the item that the screen showed; 0 when there was none
public record Tap(
    AnswerId id, InstrumentId instrument, ItemId item, Response response, int basedOn) {}
