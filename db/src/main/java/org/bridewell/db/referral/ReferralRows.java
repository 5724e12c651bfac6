package org.bridewell.db.referral;

import static org.bridewell.db.jooq.Tables.REFERRAL;
import static org.bridewell.db.jooq.Tables.REFERRAL_EVENT;

import java.util.Objects;
import java.util.Optional;
import org.bridewell.core.consent.DisclosureBasis;
import org.bridewell.core.consent.DisclosureBasis.ConsentGiven;
import org.bridewell.core.consent.DisclosureBasis.RequiredAssessment;
import org.bridewell.core.consent.DisclosureBasis.VitalInterest;
import org.bridewell.core.consent.LegalBasis;
import org.bridewell.core.referral.Check;
import org.bridewell.core.referral.CheckPoint;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.ContactResult;
import org.bridewell.core.referral.ContactWay;
import org.bridewell.core.referral.Course;
import org.bridewell.core.referral.DeclineReason;
import org.bridewell.core.referral.Due;
import org.bridewell.core.referral.NextStep;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralDetails;
import org.bridewell.core.referral.ReferralEvent;
import org.bridewell.core.referral.ReferralEvent.What;
import org.bridewell.core.referral.VoidReason;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ReferralId;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// How referrals and their history are written in rows.
public final class ReferralRows {
  private ReferralRows() {}

  static Referral referral(Record row) {
    var details =
        new ReferralDetails(
            row.get(REFERRAL.REFERRAL_ID),
            row.get(REFERRAL.DETENTION_ID),
            row.get(REFERRAL.PERSON_ID),
            row.get(REFERRAL.SERVICE_ID),
            row.get(REFERRAL.PROVIDER_ID),
            basis(row),
            row.get(REFERRAL.REASON),
            row.get(REFERRAL.SENT_BY_ACCOUNT_ID),
            row.get(REFERRAL.SENT_AT),
            Optional.ofNullable(row.get(REFERRAL.OWNER_ACCOUNT_ID)),
            new Course(
                Optional.ofNullable(row.get(REFERRAL.BEGUN_AT)),
                Optional.ofNullable(row.get(REFERRAL.HELD_AGAIN_DETENTION_ID)),
                Optional.ofNullable(row.get(REFERRAL.FROM_REFERRAL_ID))),
            row.get(REFERRAL.VERSION));
    return switch (row.get(REFERRAL.STATE)) {
      case SENT -> new Referral.Sent(details, next(row));
      case RECEIVED -> new Referral.Received(details, next(row));
      case ACCEPTED -> new Referral.Accepted(details, next(row));
      case DECLINED -> new Referral.Declined(details, row.get(REFERRAL.DECLINE_REASON), next(row));
      case ASSIGNED -> new Referral.Assigned(details, next(row));
      case CONTACTED -> new Referral.Contacted(details, next(row));
      case BOOKED -> new Referral.Booked(details, next(row).dueAt());
      case ATTENDED -> new Referral.Attended(details, next(row));
      case NOT_ATTENDED -> new Referral.NotAttended(details, next(row));
      case IN_PROGRESS -> new Referral.InProgress(details, next(row));
      case REOPENED -> new Referral.Reopened(details, next(row));
      case CLOSED ->
          new Referral.Closed(details, row.get(REFERRAL.CLOSURE), row.get(REFERRAL.CLOSED_AT));
      case WITHDRAWN -> new Referral.Withdrawn(details);
      case VOID -> new Referral.Voided(details, row.get(REFERRAL.VOID_REASON));
      case DUPLICATE -> new Referral.Duplicate(details, row.get(REFERRAL.SAME_AS_REFERRAL_ID));
    };
  }

  private static DisclosureBasis basis(Record row) {
    var consent = row.get(REFERRAL.CONSENT_ID);
    if (consent != null) {
      return new ConsentGiven(consent);
    }
    var id = row.get(REFERRAL.BASIS_ID);
    return row.get(REFERRAL.LEGAL_KIND).equals(LegalBasis.Kind.VITAL_INTEREST.name())
        ? new VitalInterest(id)
        : new RequiredAssessment(id);
  }

  /// What the case waits for: the step or the check, whichever is due earlier.
  static Due due(Record row) {
    var check = row.get(REFERRAL.CHECK_DUE_AT);
    var step = row.get(REFERRAL.NEXT_DUE_AT);
    return check != null && (step == null || check.isBefore(step))
        ? new Due.Ask(row.get(REFERRAL.CHECK_POINT), check)
        : next(row);
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
        Optional.ofNullable(row.get(REFERRAL_EVENT.RECORDED_AT)),
        Objects.requireNonNullElse(row.get(REFERRAL_EVENT.NOTE), ""));
  }

  static What what(Record row) {
    var result = row.get(REFERRAL_EVENT.RESULT);
    return switch (Kind.valueOf(row.get(REFERRAL_EVENT.KIND))) {
      case SENT -> new ReferralEvent.WasSent();
      case RECEIVED -> new ReferralEvent.WasReceived();
      case ACCEPTED -> new ReferralEvent.WasAccepted();
      case DECLINED -> new ReferralEvent.WasDeclined(DeclineReason.valueOf(result));
      case ASSIGNED -> new ReferralEvent.WasAssigned(row.get(REFERRAL_EVENT.ASSIGNED_ACCOUNT_ID));
      case CONTACT ->
          new ReferralEvent.WasContacted(
              row.get(REFERRAL_EVENT.WAY), ContactResult.valueOf(result));
      case BOOKED -> new ReferralEvent.WasBooked();
      case ATTENDED -> new ReferralEvent.WasAttended();
      case NOT_ATTENDED -> new ReferralEvent.WasNotAttended();
      case BEGUN -> new ReferralEvent.WasBegun();
      case CHECKED -> checked(result);
      case CLOSED -> new ReferralEvent.WasClosed(Closure.valueOf(result));
      case TRANSFERRED -> new ReferralEvent.WasTransferred(other(row));
      case CAME_FROM -> new ReferralEvent.CameFrom(other(row));
      case REOPENED -> new ReferralEvent.WasReopened();
      case VOIDED -> new ReferralEvent.WasVoided(VoidReason.valueOf(result));
      case LINKED -> new ReferralEvent.WasLinked(other(row));
      case REFERRED_AGAIN -> new ReferralEvent.WasReferredAgain(other(row));
      case WITHDRAWN -> new ReferralEvent.WasWithdrawn();
    };
  }

  private static ReferralId other(Record row) {
    return row.get(REFERRAL_EVENT.OTHER_REFERRAL_ID);
  }

  private static What checked(String result) {
    var parts = result.split(" ", 2);
    return new ReferralEvent.WasChecked(
        CheckPoint.valueOf(parts[0]), Check.Outcome.valueOf(parts[1]));
  }

  /// What happened, as columns.
  public record WhatColumns(
      Kind kind,
      @Nullable ContactWay way,
      @Nullable String result,
      @Nullable ReferralId other,
      @Nullable AccountId assigned) {
    public static WhatColumns of(What what) {
      return switch (what) {
        case ReferralEvent.WasSent() -> plain(Kind.SENT);
        case ReferralEvent.WasReceived() -> plain(Kind.RECEIVED);
        case ReferralEvent.WasAccepted() -> plain(Kind.ACCEPTED);
        case ReferralEvent.WasDeclined(var reason) -> with(Kind.DECLINED, reason.name());
        case ReferralEvent.WasAssigned(var to) ->
            new WhatColumns(Kind.ASSIGNED, null, null, null, to);
        case ReferralEvent.WasContacted(var way, var result) ->
            new WhatColumns(Kind.CONTACT, way, result.name(), null, null);
        case ReferralEvent.WasBooked() -> plain(Kind.BOOKED);
        case ReferralEvent.WasAttended() -> plain(Kind.ATTENDED);
        case ReferralEvent.WasNotAttended() -> plain(Kind.NOT_ATTENDED);
        case ReferralEvent.WasBegun() -> plain(Kind.BEGUN);
        case ReferralEvent.WasChecked(var point, var outcome) ->
            with(Kind.CHECKED, point + " " + outcome);
        case ReferralEvent.WasClosed(var closure) -> with(Kind.CLOSED, closure.name());
        case ReferralEvent.WasTransferred(var to) -> about(Kind.TRANSFERRED, to);
        case ReferralEvent.CameFrom(var earlier) -> about(Kind.CAME_FROM, earlier);
        case ReferralEvent.WasReopened() -> plain(Kind.REOPENED);
        case ReferralEvent.WasVoided(var reason) -> with(Kind.VOIDED, reason.name());
        case ReferralEvent.WasLinked(var to) -> about(Kind.LINKED, to);
        case ReferralEvent.WasReferredAgain(var again) -> about(Kind.REFERRED_AGAIN, again);
        case ReferralEvent.WasWithdrawn() -> plain(Kind.WITHDRAWN);
      };
    }

    private static WhatColumns plain(Kind kind) {
      return new WhatColumns(kind, null, null, null, null);
    }

    private static WhatColumns with(Kind kind, String result) {
      return new WhatColumns(kind, null, result, null, null);
    }

    private static WhatColumns about(Kind kind, ReferralId other) {
      return new WhatColumns(kind, null, null, other, null);
    }
  }

  /// The kinds of line, as they are stored.
  public enum Kind {
    SENT,
    RECEIVED,
    ACCEPTED,
    DECLINED,
    ASSIGNED,
    CONTACT,
    BOOKED,
    ATTENDED,
    NOT_ATTENDED,
    BEGUN,
    CHECKED,
    CLOSED,
    TRANSFERRED,
    CAME_FROM,
    REOPENED,
    VOIDED,
    LINKED,
    REFERRED_AGAIN,
    WITHDRAWN
  }
}
