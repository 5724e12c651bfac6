package org.bridewell.core.instrument;

import java.util.Optional;
import org.bridewell.core.shared.ItemId;

/// The instrument's own rule for leaving items out: when it holds, go on to `goTo`, or to the end.
///
/// Items left out and not answered count 0, on the instrument's authority (AUDIT: WHO 2001). This
/// is the only way in which a missing answer is ever zero.
public record Skip(Condition when, Optional<ItemId> goTo) {}
