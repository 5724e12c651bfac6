package org.bridewell.ui.referral;

import java.time.Clock;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.referral.Appointments;
import org.bridewell.core.referral.CaseloadQuery;
import org.bridewell.core.referral.CaseloadService;
import org.bridewell.core.referral.ConsentWithdrawals;
import org.bridewell.core.referral.DueTimes;
import org.bridewell.core.referral.FollowUpService;
import org.bridewell.core.referral.ReferralService;
import org.bridewell.core.referral.ReferralSubjects;
import org.bridewell.core.referral.Referrals;
import org.bridewell.core.referral.ServiceDirectory;
import org.bridewell.core.referral.WorkingDays;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralWiring {
  @Bean
  WorkingDays workingDays() {
    return WorkingDays.ofEngland();
  }

  @Bean
  ReferralService referralService(
      UnitOfWork unit,
      ReferralSubjects subjects,
      ServiceDirectory services,
      Consents consents,
      Referrals referrals,
      SuiteChanges changes,
      Outbox outbox,
      AuditTrail trail,
      WorkingDays days,
      Clock clock) {
    return new ReferralService(
        unit,
        subjects,
        services,
        consents,
        referrals,
        changes,
        outbox,
        trail,
        new DueTimes(days),
        clock);
  }

  @Bean
  CaseloadService caseloadService(
      UnitOfWork unit,
      CaseloadQuery query,
      Referrals referrals,
      Appointments appointments,
      ServiceDirectory services,
      Consents consents,
      AuditTrail trail,
      WorkingDays days,
      Clock clock) {
    return new CaseloadService(
        unit, query, referrals, appointments, services, consents, trail, days, clock);
  }

  @Bean
  FollowUpService followUpService(
      UnitOfWork unit,
      Referrals referrals,
      Appointments appointments,
      ServiceDirectory services,
      Outbox outbox,
      AuditTrail trail,
      WorkingDays days,
      Clock clock) {
    return new FollowUpService(unit, referrals, appointments, services, outbox, trail, days, clock);
  }

  @Bean
  ConsentWithdrawals consentWithdrawals(
      Consents consents,
      Referrals referrals,
      Appointments appointments,
      Outbox outbox,
      Clock clock) {
    return new ConsentWithdrawals(consents, referrals, appointments, outbox, clock);
  }
}
