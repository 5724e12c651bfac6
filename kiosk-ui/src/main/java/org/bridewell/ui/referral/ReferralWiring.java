package org.bridewell.ui.referral;

import java.time.Clock;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.consent.Agreements;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.consent.Disclosures;
import org.bridewell.core.consent.LegalBases;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.referral.Appointments;
import org.bridewell.core.referral.Bases;
import org.bridewell.core.referral.CalendarService;
import org.bridewell.core.referral.CaseWriter;
import org.bridewell.core.referral.CaseloadQuery;
import org.bridewell.core.referral.CaseloadService;
import org.bridewell.core.referral.Checks;
import org.bridewell.core.referral.ConsentWithdrawalService;
import org.bridewell.core.referral.ConsentWithdrawals;
import org.bridewell.core.referral.DirectoryAdmin;
import org.bridewell.core.referral.DirectoryService;
import org.bridewell.core.referral.DueTimes;
import org.bridewell.core.referral.FollowUpService;
import org.bridewell.core.referral.HandlingService;
import org.bridewell.core.referral.Rearrests;
import org.bridewell.core.referral.ReferralService;
import org.bridewell.core.referral.ReferralSubjects;
import org.bridewell.core.referral.Referrals;
import org.bridewell.core.referral.Sending;
import org.bridewell.core.referral.ServiceDirectory;
import org.bridewell.core.referral.Team;
import org.bridewell.core.referral.TeamService;
import org.bridewell.core.referral.TransferService;
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
  DueTimes dueTimes(WorkingDays days) {
    return new DueTimes(days);
  }

  @Bean
  CaseWriter caseWriter(
      UnitOfWork unit,
      Referrals referrals,
      Checks checks,
      Appointments appointments,
      Outbox outbox,
      AuditTrail trail,
      Clock clock) {
    return new CaseWriter(unit, referrals, checks, appointments, outbox, trail, clock);
  }

  @Bean
  Bases bases(Consents consents, LegalBases legal) {
    return new Bases(consents, legal);
  }

  @Bean
  Sending sending(Agreements agreements, Disclosures disclosures) {
    return new Sending(agreements, disclosures);
  }

  @Bean
  ConsentWithdrawalService consentWithdrawalService(
      UnitOfWork unit,
      CaseWriter writer,
      Consents consents,
      Disclosures disclosures,
      Outbox outbox,
      AuditTrail trail,
      Clock clock) {
    return new ConsentWithdrawalService(unit, writer, consents, disclosures, outbox, trail, clock);
  }

  @Bean
  ReferralService referralService(
      UnitOfWork unit,
      ReferralSubjects subjects,
      ServiceDirectory services,
      Consents consents,
      Bases bases,
      Sending sending,
      Referrals referrals,
      Checks checks,
      CaseWriter writer,
      SuiteChanges changes,
      Outbox outbox,
      AuditTrail trail,
      DueTimes due,
      Clock clock) {
    return new ReferralService(
        unit, subjects, services, consents, bases, sending, referrals, checks, writer, changes,
        outbox, trail, due, clock);
  }

  @Bean
  CaseloadService caseloadService(
      UnitOfWork unit,
      CaseloadQuery query,
      Referrals referrals,
      Checks checks,
      CaseWriter writer,
      Appointments appointments,
      ServiceDirectory services,
      Bases bases,
      AuditTrail trail,
      WorkingDays days,
      Clock clock) {
    return new CaseloadService(
        unit, query, referrals, checks, writer, appointments, services, bases, trail, days, clock);
  }

  @Bean
  DirectoryService directoryService(
      UnitOfWork unit, ServiceDirectory directory, DirectoryAdmin admin, AuditTrail trail) {
    return new DirectoryService(unit, directory, admin, trail);
  }

  @Bean
  FollowUpService followUpService(
      CaseWriter writer,
      Checks checks,
      Appointments appointments,
      ServiceDirectory services,
      WorkingDays days) {
    return new FollowUpService(writer, checks, appointments, services, days);
  }

  @Bean
  HandlingService handlingService(
      UnitOfWork unit,
      CaseWriter writer,
      Referrals referrals,
      Bases bases,
      Team team,
      DueTimes due) {
    return new HandlingService(unit, writer, referrals, bases, team, due);
  }

  @Bean
  TransferService transferService(
      CaseWriter writer,
      Referrals referrals,
      Checks checks,
      CaseloadQuery cases,
      ServiceDirectory services,
      Consents consents,
      Sending sending,
      Outbox outbox,
      AuditTrail trail,
      DueTimes due) {
    return new TransferService(
        writer, referrals, checks, cases, services, consents, sending, outbox, trail, due);
  }

  @Bean
  CalendarService calendarService(UnitOfWork unit, Appointments appointments, AuditTrail trail) {
    return new CalendarService(unit, appointments, trail);
  }

  @Bean
  TeamService teamService(UnitOfWork unit, Team team, AuditTrail trail, Clock clock) {
    return new TeamService(unit, team, trail, clock);
  }

  @Bean
  ConsentWithdrawals consentWithdrawals(
      Consents consents,
      Referrals referrals,
      Checks checks,
      Disclosures disclosures,
      Appointments appointments,
      Outbox outbox,
      Clock clock) {
    return new ConsentWithdrawals(
        consents, referrals, checks, disclosures, appointments, outbox, clock);
  }

  @Bean
  Rearrests rearrests(Consents consents, Referrals referrals, Clock clock) {
    return new Rearrests(consents, referrals, clock);
  }
}
