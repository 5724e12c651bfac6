package org.bridewell.db.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.consent.Agreements;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.consent.Disclosures;
import org.bridewell.core.consent.LegalBases;
import org.bridewell.core.consent.OverrideService;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.referral.Appointments;
import org.bridewell.core.referral.Bases;
import org.bridewell.core.referral.CalendarService;
import org.bridewell.core.referral.CaseWriter;
import org.bridewell.core.referral.CaseloadQuery;
import org.bridewell.core.referral.CaseloadService;
import org.bridewell.core.referral.Checks;
import org.bridewell.core.referral.ConsentWithdrawalService;
import org.bridewell.core.referral.ConsentWithdrawals;
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
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.server.TestServer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The referral services on the test server, at a time that the test sets.
final class Casework {
  private static final DueTimes DUE = new DueTimes(WorkingDays.ofEngland());
  private static final AnnotationConfigApplicationContext BEANS = start();

  final List<OutboxEvent> events = new CopyOnWriteArrayList<>();
  final List<Seen> trail = new CopyOnWriteArrayList<>();

  /// One audit entry.
  record Seen(Actor actor, AuditAction action, String subject, Collection<PersonId> people) {}

  static DSLContext owner() {
    var server = TestServer.shared();
    var dsl = DSL.using(server.jdbcUrl(), server.ownerUser(), server.ownerPassword());
    return DSL.using(
        dsl.configuration()
            .derive(SQLDialect.MARIADB)
            .derive(new Settings().withRenderSchema(false)));
  }

  ReferralService sending(Instant now) {
    return new ReferralService(
        bean(UnitOfWork.class),
        bean(ReferralSubjects.class),
        bean(ServiceDirectory.class),
        bean(Consents.class),
        bases(),
        sending(),
        bean(Referrals.class),
        bean(Checks.class),
        writer(now),
        bean(SuiteChanges.class),
        outbox(),
        audit(),
        DUE,
        at(now));
  }

  private static Bases bases() {
    return new Bases(bean(Consents.class), bean(LegalBases.class));
  }

  private static Sending sending() {
    return new Sending(bean(Agreements.class), bean(Disclosures.class));
  }

  OverrideService overrides(Instant now) {
    return new OverrideService(
        bean(UnitOfWork.class), bean(Detentions.class), bean(LegalBases.class), audit(), at(now));
  }

  ConsentWithdrawalService withdrawals(Instant now) {
    return new ConsentWithdrawalService(
        bean(UnitOfWork.class),
        writer(now),
        bean(Consents.class),
        bean(Disclosures.class),
        outbox(),
        audit(),
        at(now));
  }

  CalendarService calendar() {
    return new CalendarService(bean(UnitOfWork.class), bean(Appointments.class), audit());
  }

  private CaseWriter writer(Instant now) {
    return new CaseWriter(
        bean(UnitOfWork.class),
        bean(Referrals.class),
        bean(Checks.class),
        bean(Appointments.class),
        outbox(),
        audit(),
        at(now));
  }

  FollowUpService followUp(Instant now) {
    return new FollowUpService(
        writer(now),
        bean(Checks.class),
        bean(Appointments.class),
        bean(ServiceDirectory.class),
        WorkingDays.ofEngland());
  }

  HandlingService handling(Instant now) {
    return new HandlingService(
        bean(UnitOfWork.class), writer(now), bean(Referrals.class), bases(), bean(Team.class), DUE);
  }

  TransferService transfers(Instant now) {
    return new TransferService(
        writer(now),
        bean(Referrals.class),
        bean(Checks.class),
        bean(CaseloadQuery.class),
        bean(ServiceDirectory.class),
        bean(Consents.class),
        sending(),
        outbox(),
        audit(),
        DUE);
  }

  TeamService team(Instant now) {
    return new TeamService(bean(UnitOfWork.class), bean(Team.class), audit(), at(now));
  }

  void escalate(Instant now) {
    bean(UnitOfWork.class).execute(() -> bean(Team.class).escalate(now));
  }

  CaseloadService caseload(Instant now) {
    return new CaseloadService(
        bean(UnitOfWork.class),
        bean(CaseloadQuery.class),
        bean(Referrals.class),
        bean(Checks.class),
        writer(now),
        bean(Appointments.class),
        bean(ServiceDirectory.class),
        bases(),
        audit(),
        WorkingDays.ofEngland(),
        at(now));
  }

  void relay(OutboxEvent event, Instant now) {
    var consumers =
        List.of(
            new ConsentWithdrawals(
                bean(Consents.class),
                bean(Referrals.class),
                bean(Checks.class),
                bean(Disclosures.class),
                bean(Appointments.class),
                outbox(),
                at(now)),
            new Rearrests(bean(Consents.class), bean(Referrals.class), at(now)));
    bean(UnitOfWork.class).execute(() -> consumers.forEach(each -> each.apply(event)));
  }

  private static Clock at(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private AuditTrail audit() {
    return (actor, action, subject, people, detail) ->
        trail.add(new Seen(actor, action, subject, List.copyOf(people)));
  }

  private Outbox outbox() {
    return (Outbox)
        java.lang.reflect.Proxy.newProxyInstance(
            Outbox.class.getClassLoader(),
            new Class<?>[] {Outbox.class},
            (proxy, method, arguments) -> events.add((OutboxEvent) arguments[0]));
  }

  private static <T> T bean(Class<T> type) {
    return BEANS.getBean(type);
  }

  private static AnnotationConfigApplicationContext start() {
    var server = TestServer.shared();
    var context = new AnnotationConfigApplicationContext();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test",
                Map.of(
                    "bridewell.db.url", server.jdbcUrl(),
                    "bridewell.db.owner", server.ownerUser(),
                    "bridewell.db.owner-password", server.ownerPassword())));
    context.addBeanFactoryPostProcessor(
        factory -> {
          for (var name : factory.getBeanDefinitionNames()) {
            factory.getBeanDefinition(name).setLazyInit(true);
          }
        });
    context.scan("org.bridewell.db");
    context.refresh();
    return context;
  }
}
