package org.bridewell.ui.partner;

import static org.bridewell.ui.partner.PartnerNavigation.TEXTS;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.bridewell.core.exchange.DeadEvents.DeadEvent;
import org.bridewell.core.shared.EventId;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Sheet;

/// Events that the product itself could not take in, so that a record or a count is behind.
class EventSheet extends Sheet {
  EventSheet(List<DeadEvent> events, SerializableConsumer<EventId> again) {
    super(TEXTS.get("events"));
    var note = new Span(TEXTS.get("events.note"));
    note.addClassNames("dk-small", "dk-soft");
    headEnd(note);
    var table =
        new DataTable(TEXTS.get("events"))
            .desk()
            .captionUnseen()
            .rowHead(TEXTS.get("event.kind"))
            .words(TEXTS.get("letter.occurred"))
            .words(TEXTS.get("event.tries"))
            .words("");
    for (var event : events) {
      var id = event.event().value().toString();
      var retry =
          new ActionButton(TEXTS.get("event.retry"), () -> again.accept(event.event())).small();
      retry.getElement().setAttribute("aria-label", TEXTS.get("event.retry") + " " + id);
      table.row(
          DataTable.two(TEXTS.get("event." + event.kind()), id),
          new Span(PartnerTable.moment(event.occurredAt())),
          new Span("" + event.attempts()),
          retry);
    }
    add(table);
  }
}
