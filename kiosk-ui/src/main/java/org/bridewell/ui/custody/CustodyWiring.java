package org.bridewell.ui.custody;

import java.time.Clock;
import java.util.List;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.AfterArrival;
import org.bridewell.core.custody.AfterReturn;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.custody.BoardQuery;
import org.bridewell.core.custody.BoardService;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.MoveService;
import org.bridewell.core.custody.Rousing;
import org.bridewell.core.custody.SuiteAdmin;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.custody.SuiteService;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.custody.TransferReceipt;
import org.bridewell.core.custody.Transfers;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.person.Persons;
import org.bridewell.core.safety.AlertSteps;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.safety.SuiteReader;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CustodyWiring {
  @Bean
  ArrivalService arrivalService(
      UnitOfWork unit,
      Persons persons,
      Detentions detentions,
      Suites suites,
      SuiteChanges changes,
      Outbox outbox,
      AuditTrail trail,
      List<AfterArrival> after,
      Clock clock) {
    return new ArrivalService(
        unit, persons, detentions, suites, changes, outbox, trail, after, clock);
  }

  @Bean
  MoveService moveService(
      UnitOfWork unit,
      Detentions detentions,
      Suites suites,
      List<AfterReturn> after,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    return new MoveService(unit, detentions, suites, after, changes, trail, clock);
  }

  @Bean
  TransferReceipt transferReceipt(Transfers transfers, CareClocks clocks) {
    return new TransferReceipt(transfers, clocks);
  }

  @Bean
  Rousing rousing(CareClocks clocks, SuiteChanges changes, AuditTrail trail) {
    return new Rousing(clocks, changes, trail);
  }

  @Bean
  SuiteService suiteService(UnitOfWork unit, SuiteAdmin admin, Suites suites, AuditTrail trail) {
    return new SuiteService(unit, admin, suites, trail);
  }

  @Bean
  BoardService boardService(
      UnitOfWork unit,
      BoardQuery board,
      Detentions detentions,
      Suites suites,
      Transfers transfers,
      AuditTrail trail,
      Clock clock) {
    return new BoardService(unit, board, detentions, suites, transfers, trail, clock);
  }

  @Bean
  SuiteReader suiteReader(
      UnitOfWork unit, Safety safety, AlertSteps steps, BoardQuery board, Clock clock) {
    return new SuiteReader(unit, safety, steps, board, clock);
  }
}
