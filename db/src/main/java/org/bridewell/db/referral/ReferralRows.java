package org.bridewell.db.referral;

import static org.bridewell.db.jooq.Tables.REFERRAL;
import static org.bridewell.db.jooq.Tables.REFERRAL_EVENT;

import java.util.Objects;
import java.util.Optional;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.ContactResult;
import org.bridewell.core.referral.ContactWay;
import org.bridewell.core.referral.NextStep;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralDetails;
import org.bridewell.core.referral.ReferralEvent;
import org.bridewell.core.referral.ReferralEvent.What;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// How referrals and their history are written in rows.
final class ReferralRows {
  private ReferralRows() {}

  static Referral referral(Record row) {
    var details =
        new ReferralDetails(
            row.get(REFERRAL.REFERRAL_ID),
            row.get(REFERRAL.DETENTION_ID),
            row.get(REFERRAL.PERSON_ID),
            row.get(REFERRAL.SERVICE_ID),
            row.get(REFERRAL.PROVIDER_ID),
            row.get(REFERRAL.CONSENT_ID),
            row.get(REFERRAL.REASON),
            row.get(REFERRAL.SENT_BY_ACCOUNT_ID),
            row.get(REFERRAL.SENT_AT),
            Optional.ofNullable(row.get(REFERRAL.OWNER_ACCOUNT_ID)),
            row.get(REFERRAL.VERSION));
    return switch (row.get(REFERRAL.STATE)) {
      case SENT -> new Referral.Sent(details, next(row));
      case CONTACTED -> new Referral.Contacted(details, next(row));
      case BOOKED -> new Referral.Booked(details, next(row).dueAt());
      case ATTENDED -> new Referral.Attended(details, next(row));
      case NOT_ATTENDED -> new Referral.NotAttended(details, next(row));
      case CLOSED ->
          new Referral.Closed(details, row.get(REFERRAL.CLOSURE), row.get(REFERRAL.CLOSED_AT));
      case WITHDRAWN -> new Referral.Withdrawn(details);
    };
  }

  static NextStep next(Record row) {
    return new NextStep(row.get(REFERRAL.NEXT_ACTION), row.get(REFERRAL.NEXT_DUE_AT));
  }

  static ReferralEvent event(Record row) {
    return new ReferralEvent(
        row.get(REFERRAL_EVENT.EVENT_ID).value(),
        row.get(REFERRAL_EVENT.REFERRAL_ID),
        what(row),
        Optional.ofNullable(row.get(REFERRAL_EVENT.APPOINTMENT_ID)),
        row.get(REFERRAL_EVENT.BY_ACCOUNT_ID),
        row.get(REFERRAL_EVENT.HAPPENED_AT),
        Objects.requireNonNullElse(row.get(REFERRAL_EVENT.NOTE), ""));
  }

  static What what(Record row) {
    var result = row.get(REFERRAL_EVENT.RESULT);
    return switch (Kind.valueOf(row.get(REFERRAL_EVENT.KIND))) {
      case SENT -> new ReferralEvent.WasSent();
      case CONTACT ->
          new ReferralEvent.WasContacted(
              row.get(REFERRAL_EVENT.WAY), ContactResult.valueOf(result));
      case BOOKED -> new ReferralEvent.WasBooked();
      case ATTENDED -> new ReferralEvent.WasAttended();
      case NOT_ATTENDED -> new ReferralEvent.WasNotAttended();
      case CLOSED -> new ReferralEvent.WasClosed(Closure.valueOf(result));
      case WITHDRAWN -> new ReferralEvent.WasWithdrawn();
    };
  }

  /// What happened, as columns.
  record WhatColumns(Kind kind, @Nullable ContactWay way, @Nullable String result) {
    static WhatColumns of(What what) {
      return switch (what) {
        case ReferralEvent.WasSent() -> plain(Kind.SENT);
        case ReferralEvent.WasContacted(var way, var result) ->
            new WhatColumns(Kind.CONTACT, way, result.name());
        case ReferralEvent.WasBooked() -> plain(Kind.BOOKED);
        case ReferralEvent.WasAttended() -> plain(Kind.ATTENDED);
        case ReferralEvent.WasNotAttended() -> plain(Kind.NOT_ATTENDED);
        case ReferralEvent.WasClosed(var closure) ->
            new WhatColumns(Kind.CLOSED, null, closure.name());
        case ReferralEvent.WasWithdrawn() -> plain(Kind.WITHDRAWN);
      };
    }

    private static WhatColumns plain(Kind kind) {
      return new WhatColumns(kind, null, null);
    }
  }

  enum Kind {
    SENT,
    CONTACT,
    BOOKED,
    ATTENDED,
    NOT_ATTENDED,
    CLOSED,
    WITHDRAWN
  }
}
