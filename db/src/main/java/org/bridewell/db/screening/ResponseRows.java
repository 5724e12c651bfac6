package org.bridewell.db.screening;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.RESPONSE_REVISION;

import java.util.Optional;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.Recorded;
import org.jooq.Record;

/// How a response stands in a row, and back.
final class ResponseRows {
  static final String WITHDRAWN = "WITHDRAWN";

  private ResponseRows() {}

  static String kind(Response response) {
    return switch (response) {
      case Response.Answered _ -> "ANSWERED";
      case Response.Measured _ -> "MEASURED";
      case Response.Refused() -> "REFUSED";
      case Response.Unable _ -> "UNABLE";
      case Response.NotAsked() -> "NOT_ASKED";
    };
  }

  static Recorded recorded(Record row) {
    return new Recorded(
        response(row),
        row.get(RESPONSE_REVISION.REVISION),
        row.get(ACCOUNT.DISPLAY_NAME),
        row.get(RESPONSE_REVISION.ANSWERED_AT));
  }

  private static Optional<Response> response(Record row) {
    return switch (row.get(RESPONSE_REVISION.KIND)) {
      case "ANSWERED" -> Optional.of(new Response.Answered(row.get(RESPONSE_REVISION.OPTION_CODE)));
      case "MEASURED" -> Optional.of(new Response.Measured(row.get(RESPONSE_REVISION.NUMBER)));
      case "REFUSED" -> Optional.of(new Response.Refused());
      case "UNABLE" -> Optional.of(new Response.Unable(row.get(RESPONSE_REVISION.REASON)));
      case "NOT_ASKED" -> Optional.of(new Response.NotAsked());
      case WITHDRAWN -> Optional.empty();
      default -> throw new IllegalStateException("unknown kind of response");
    };
  }
}
