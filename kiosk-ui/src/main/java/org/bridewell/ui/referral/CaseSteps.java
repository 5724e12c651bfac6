package org.bridewell.ui.referral;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.bridewell.core.referral.CaseFile;
import org.bridewell.core.referral.ContactResult;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralEvent;
import org.bridewell.core.referral.ReferralEvent.What;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Texts;

/// How far a case has come, as a line of steps with their times.
class CaseSteps extends Section {
  private static final Texts TEXTS = Texts.of("referral");
  private final OrderedList list = new OrderedList();
  private final CaseFile file;
  private final LocalTimes times;
  private boolean allDone = true;

  CaseSteps(CaseFile file, LocalTimes times) {
    this.file = file;
    this.times = times;
    addClassNames("dk-sheet", "dk-pad");
    getElement().setAttribute("aria-label", TEXTS.get("steps"));
    list.addClassName("dk-steps");
    step("arrested", Optional.of(file.disclosed().arrest().at()));
    step("referred", first(ReferralEvent.WasSent.class::isInstance));
    step("reached", first(CaseSteps::reached));
    step("appointment", appointment());
    step("attended", first(ReferralEvent.WasAttended.class::isInstance));
    step("closed", closed());
    add(list);
  }

  private static boolean reached(What what) {
    return what instanceof ReferralEvent.WasContacted(var _, var result)
        && (result == ContactResult.REACHED || result == ContactResult.DECLINED);
  }

  private Optional<Instant> first(Predicate<What> which) {
    return file.history().stream()
        .map(line -> line.event())
        .filter(event -> which.test(event.what()))
        .map(ReferralEvent::at)
        .min(Comparator.naturalOrder());
  }

  /// The time that stands, or when the first one was booked.
  private Optional<Instant> appointment() {
    return file.referral() instanceof Referral.Booked booked
        ? Optional.of(booked.startsAt())
        : first(ReferralEvent.WasBooked.class::isInstance);
  }

  private Optional<Instant> closed() {
    return file.referral() instanceof Referral.Closed closed
        ? Optional.of(closed.closedAt())
        : first(ReferralEvent.WasWithdrawn.class::isInstance);
  }

  private void step(String name, Optional<Instant> at) {
    var item = new ListItem();
    item.getElement().appendChild(Dom.bold(TEXTS.get("step." + name)));
    item.add(at.map(times::dayAndTime).orElse(TEXTS.get("not-yet")));
    if (at.isPresent()) {
      item.addClassName("is-done");
    } else if (allDone && file.referral() instanceof Referral.Open) {
      item.addClassName("is-now");
      item.getElement().setAttribute("aria-current", "step");
      allDone = false;
    }
    list.add(item);
  }
}
