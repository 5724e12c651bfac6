package org.bridewell.core.screening;

import java.util.List;
import org.bridewell.core.shared.DetentionId;

/// The results of all completed sittings of a stay, as they were kept.
public interface StayResults {
  List<KeptResult> of(DetentionId stay);
}
