package org.bridewell.ui.referral;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.function.Function;
import org.bridewell.core.referral.CaseloadPage;
import org.bridewell.core.referral.Urgency;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.Texts;

/// The queues above a caseload, each with its own count whatever is filtered below.
class CaseloadQueues extends Nav {
  private static final Texts TEXTS = Texts.of("referral");

  CaseloadQueues(
      CaseloadPage page,
      Optional<Urgency> current,
      Function<Optional<Urgency>, QueryParameters> addresses,
      LocalTimes times) {
    addClassName("dk-queues");
    getElement().setAttribute("aria-label", TEXTS.get("queues"));
    add(
        link(
            page.open(),
            new Span(TEXTS.get("queue.all")),
            TEXTS.get("queue.all.note"),
            current.isEmpty(),
            addresses.apply(Optional.empty())));
    for (var urgency : Urgency.values()) {
      var queue = page.queue(urgency);
      add(
          link(
              queue.cases(),
              new StateMark(CaseWords.state(urgency), TEXTS.get("queue." + urgency)),
              note(urgency, queue, times),
              current.filter(urgency::equals).isPresent(),
              addresses.apply(Optional.of(urgency))));
    }
  }

  private static String note(Urgency urgency, CaseloadPage.Queue queue, LocalTimes times) {
    if (queue.first().isEmpty()) {
      return TEXTS.get("queue.none");
    }
    return switch (urgency) {
      case OVERDUE -> TEXTS.get("queue.oldest", times.distance(queue.first().get()));
      case NEVER_CONTACTED -> TEXTS.get("queue.late", queue.late());
      case HELD_AGAIN, DUE_TODAY, LATER ->
          TEXTS.get("queue.next", times.dayAndTime(queue.first().get()));
    };
  }

  private static RouterLink link(
      int count, Span name, String note, boolean current, QueryParameters address) {
    var link = new RouterLink("", CaseloadView.class);
    link.setQueryParameters(address);
    var big = new Span("" + count);
    big.addClassName("big");
    var words = new Span(name);
    words.addClassName("lab");
    words.getElement().appendChild(new Element("small").setText(note));
    link.add(big, words);
    if (current) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }
}
