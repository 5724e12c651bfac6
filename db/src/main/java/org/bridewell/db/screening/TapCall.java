package org.bridewell.db.screening;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.UUID;
import org.bridewell.core.audit.AuditEntry;
import org.bridewell.core.audit.SignedEntry;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.Screenings.By;
import org.bridewell.core.screening.Sitting;
import org.bridewell.core.screening.Tap;
import org.bridewell.core.shared.OutcomeUnknown;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.TerminalId;
import org.bridewell.db.QuietErrors;
import org.bridewell.db.type.Columns;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Calls `save_answer`, which looks once more and writes revision and audit entry: one round trip.
/// Plain JDBC: this is the one statement that a nurse waits for at every tap.
final class TapCall {
  private static final String CALL = "CALL save_answer(" + "?, ".repeat(23) + "?)";
  private static final int DUPLICATE = 1062;
  private static final String NOT_AS_KNOWN = "45000";
  private static final String CONNECTION_LOST = "08";

  private final DSLContext dsl;

  TapCall(DSLContext dsl) {
    this.dsl = dsl;
  }

  /// False, with nothing written, when the sitting is not as it is known, or the item moved on.
  boolean save(
      Sitting known, SuiteId suite, Tap tap, OptionalInt points, By by, SignedEntry signed) {
    return dsl.connectionResult(
        connection -> {
          try (var call = connection.prepareStatement(CALL)) {
            var values = new Values(call);
            where(values, known, suite, tap);
            what(values, tap.response(), points);
            by(values, by);
            audit(values, signed);
            call.execute();
            return true;
          } catch (SQLException refused) {
            return notSaved(refused);
          }
        });
  }

  /// The call may commit: where its connection was lost, nobody knows whether it did.
  private static boolean notSaved(SQLException refused) throws SQLException {
    var state = String.valueOf(refused.getSQLState());
    if (state.startsWith(CONNECTION_LOST)) {
      throw new OutcomeUnknown(refused);
    }
    if (refused.getErrorCode() != DUPLICATE && !NOT_AS_KNOWN.equals(state)) {
      throw QuietErrors.quiet(refused);
    }
    return false;
  }

  private static void where(Values values, Sitting known, SuiteId suite, Tap tap)
      throws SQLException {
    values.id(tap.id().value());
    values.id(known.id().value());
    values.text(suite.value());
    values.id(known.person().value());
    values.text(tap.instrument().value());
    values.text(tap.item().value());
    values.number(tap.basedOn());
  }

  private static void what(Values values, Response response, OptionalInt points)
      throws SQLException {
    values.text(ResponseRows.kind(response));
    values.text(response instanceof Response.Answered(String code) ? code : null);
    values.points(points);
    values.decimal(response instanceof Response.Measured(var number) ? number : null);
    values.text(response instanceof Response.Unable(var reason) ? reason.name() : null);
  }

  private static void by(Values values, By by) throws SQLException {
    values.id(by.account().value());
    values.id(by.terminal().map(TerminalId::value).orElse(null));
    values.time(by.at());
  }

  private static void audit(Values values, SignedEntry signed) throws SQLException {
    AuditEntry entry = signed.entry();
    values.text(entry.writer());
    values.number(entry.sequence());
    values.time(entry.at());
    values.text(entry.role());
    values.text(entry.action());
    values.text(entry.subject());
    values.text(entry.people());
    values.text(entry.detail());
    values.bytes(signed.hmac().bytes());
  }

  /// The values of a call, in the order of its parameters, each set as what it is: the driver would
  /// look for the type of an object anew each time.
  private static final class Values {
    private final PreparedStatement call;
    private int at;

    Values(PreparedStatement call) {
      this.call = call;
    }

    void id(@Nullable UUID id) throws SQLException {
      bytes(id == null ? null : Columns.bytes(id));
    }

    void bytes(byte @Nullable [] bytes) throws SQLException {
      call.setBytes(++at, bytes);
    }

    void text(@Nullable String text) throws SQLException {
      call.setString(++at, text);
    }

    void number(long number) throws SQLException {
      call.setLong(++at, number);
    }

    void points(OptionalInt points) throws SQLException {
      if (points.isPresent()) {
        number(points.getAsInt());
      } else {
        call.setNull(++at, Types.INTEGER);
      }
    }

    void decimal(@Nullable BigDecimal number) throws SQLException {
      call.setBigDecimal(++at, number);
    }

    void time(Instant time) throws SQLException {
      call.setObject(++at, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
    }
  }
}
