package org.bridewell.core.referral;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.consent.DisclosureBasis.ConsentGiven;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;

/// Made-up referrals and services.
final class ReferralFixture {
  static final DistrictId LEEDS = new DistrictId("LEEDS");
  static final DistrictId BRADFORD = new DistrictId("BRADFORD");
  static final AccountId WORKER = AccountId.next();
  static final WorkingDays DAYS = WorkingDays.ofEngland();
  static final DueTimes DUE = new DueTimes(DAYS);

  private ReferralFixture() {}

  static Instant local(String dateTime) {
    return LocalDateTime.parse(dateTime).atZone(DueTimes.ZONE).toInstant();
  }

  static ServiceEntry service(String id, boolean assessesDependence, DistrictId... catchment) {
    return new ServiceEntry(
        new ServiceId(id),
        new ProviderId("FORWARD"),
        Topic.ALCOHOL,
        "Arrest referral",
        "Larch House",
        "0113 496 0000",
        "1 Example Street",
        assessesDependence,
        Set.of(catchment),
        Arrays.stream(DayOfWeek.values())
            .filter(day -> day.getValue() <= 5)
            .map(day -> new OpeningHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
            .toList(),
        ServiceLimits.NONE);
  }

  static ServiceEntry limited(ServiceEntry service, ServiceLimits limits) {
    return new ServiceEntry(
        service.id(),
        service.provider(),
        service.topic(),
        service.name(),
        service.publicName(),
        service.phone(),
        service.place(),
        service.assessesDependence(),
        service.catchment(),
        service.opening(),
        limits);
  }

  static ReferralDetails details() {
    return new ReferralDetails(
        ReferralId.next(),
        DetentionId.next(),
        PersonId.next(),
        new ServiceId("ALC-LEEDS"),
        new ProviderId("FORWARD"),
        new ConsentGiven(ConsentId.next()),
        ReferralReason.AUDIT_HIGHER_RISK,
        AccountId.next(),
        local("2026-11-16T10:00"),
        Optional.empty(),
        Course.NEW,
        1);
  }

  static Referral.Open inState(String state) {
    var step = new NextStep(NextAction.BOOK_APPOINTMENT, local("2026-11-18T17:00"));
    return switch (state) {
      case "NEW" -> new Referral.Sent(details(), DUE.afterSending(local("2026-11-16T10:00")));
      case "TRIED" ->
          new Referral.Assigned(details(), new NextStep(NextAction.TRY_AGAIN, step.dueAt()));
      case "RECEIVED" ->
          new Referral.Received(details(), DUE.afterSending(local("2026-11-16T10:00")));
      case "ACCEPTED" ->
          new Referral.Accepted(details(), DUE.afterSending(local("2026-11-16T10:00")));
      case "DECLINED" ->
          new Referral.Declined(
              details(),
              DeclineReason.NO_CAPACITY,
              new NextStep(NextAction.FIND_ANOTHER_SERVICE, step.dueAt()));
      case "IN_PROGRESS" ->
          new Referral.InProgress(
              details(), new NextStep(NextAction.REVIEW_PROGRESS, step.dueAt()));
      case "REOPENED" ->
          new Referral.Reopened(details(), new NextStep(NextAction.GO_ON, step.dueAt()));
      case "CONTACTED" -> new Referral.Contacted(details(), step);
      case "BOOKED" -> new Referral.Booked(details(), local("2026-11-18T10:00"));
      case "ATTENDED" -> new Referral.Attended(details(), step);
      case "NOT_ATTENDED" -> new Referral.NotAttended(details(), step);
      default -> throw new IllegalArgumentException(state);
    };
  }

  static List<String> everyOpenState() {
    return List.of(
        "NEW",
        "RECEIVED",
        "ACCEPTED",
        "DECLINED",
        "TRIED",
        "CONTACTED",
        "BOOKED",
        "ATTENDED",
        "IN_PROGRESS",
        "NOT_ATTENDED",
        "REOPENED");
  }
}
