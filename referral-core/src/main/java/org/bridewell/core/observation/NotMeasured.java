package org.bridewell.core.observation;

import org.bridewell.core.scoring.Response;

/// Why a value is missing: it counts as a worry, never as normal (HZ-06).
public enum NotMeasured {
  REFUSED,
  UNABLE,
  NO_EQUIPMENT;

  Response response() {
    return this == REFUSED
        ? new Response.Refused()
        : new Response.Unable(Response.Reason.COULD_NOT_BE_MEASURED);
  }
}
