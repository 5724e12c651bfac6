package org.bridewell.ui.note;

import java.time.Clock;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.note.HandoverService;
import org.bridewell.core.note.Handovers;
import org.bridewell.core.note.NoteService;
import org.bridewell.core.note.Notes;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoteWiring {
  @Bean
  NoteService noteService(
      UnitOfWork unit, Detentions detentions, Notes notes, AuditTrail trail, Clock clock) {
    return new NoteService(unit, detentions, notes, trail, clock);
  }

  @Bean
  HandoverService handoverService(
      UnitOfWork unit, Handovers handovers, AuditTrail trail, Clock clock) {
    return new HandoverService(unit, handovers, trail, clock);
  }
}
