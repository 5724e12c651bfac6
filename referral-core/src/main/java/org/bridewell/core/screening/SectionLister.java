package org.bridewell.core.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.instrument.Applicability;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentOffers;
import org.bridewell.core.instrument.Next;
import org.bridewell.core.instrument.Offer;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.core.instrument.ScreeningPlan;
import org.bridewell.core.screening.SectionList.Extra;
import org.bridewell.core.screening.SectionList.Part;
import org.bridewell.core.screening.SectionList.State;
import org.bridewell.core.shared.InstrumentId;

/// Lists the sections of one sitting as they stand now.
final class SectionLister {
  private final ScreeningPlan plan;
  private final InstrumentOffers offers;
  private final SittingView view;
  private final SittingPath path;

  SectionLister(ScreeningPlan plan, InstrumentOffers offers, SittingView view) {
    this.plan = plan;
    this.offers = offers;
    this.view = view;
    this.path = view.path();
  }

  SectionList list(List<Entered> slots) {
    var parts = plan.sections().stream().map(this::part).toList();
    return new SectionList(view, parts, slots);
  }

  private Part part(ScreeningPlan.Section section) {
    var code = section.code();
    var steps = path.steps(code);
    var responses = view.plainResponses();
    var unreliable = view.unreliable();
    var again = steps.stream().filter(step -> unreliable.contains(step.item().id())).findFirst();
    var state = state(section);
    return new Part(
        code,
        section.onWish(),
        state,
        (int) steps.stream().filter(step -> responses.containsKey(step.item().id())).count(),
        steps.size(),
        path.next(code).or(() -> again).map(step -> step.item().id()),
        state == State.NOT_ADDED ? offered(section) : path.reached(code),
        path.notOffered().stream().filter(each -> each.section().equals(code)).toList(),
        withheld(section),
        section.more().stream().map(this::extra).toList());
  }

  private State state(ScreeningPlan.Section section) {
    var code = section.code();
    if (path.reached(code).isEmpty()) {
      boolean barred = path.notOffered().stream().anyMatch(each -> each.section().equals(code));
      return barred || offered(section).isEmpty() ? State.NOT_OFFERED : State.NOT_ADDED;
    }
    if (!path.isBegun(code)) {
      return State.NOT_BEGUN;
    }
    if (path.next(code).isPresent()) {
      return State.BEGUN;
    }
    return isAskedAgain(code) ? State.ASK_AGAIN : State.DONE;
  }

  /// Answers from before the person was fit are asked again now that the person is.
  private boolean isAskedAgain(String section) {
    var unreliable = view.unreliable();
    return view.asked(AskedItem.FITNESS).filter("fit"::equals).isPresent()
        && path.steps(section).stream().anyMatch(step -> unreliable.contains(step.item().id()));
  }

  private List<Instrument> offered(ScreeningPlan.Section section) {
    return section.ask().stream()
        .map(this::offer)
        .filter(Offer.Offered.class::isInstance)
        .map(Offer::instrument)
        .toList();
  }

  /// Of what the section asks, and of what its instruments may lead on to.
  private List<Offer.Withheld> withheld(ScreeningPlan.Section section) {
    var led =
        path.reached(section.code()).stream()
            .flatMap(instrument -> instrument.next().stream())
            .map(Next::instrument);
    return Stream.concat(section.ask().stream(), led)
        .distinct()
        .map(this::offer)
        .filter(Offer.Withheld.class::isInstance)
        .map(Offer.Withheld.class::cast)
        .toList();
  }

  private Extra extra(InstrumentId id) {
    var offer = offer(id);
    var instrument = offer.instrument();
    return new Extra(
        instrument,
        instrument.scoring() instanceof ScoringRule.Slot,
        path.reached().stream().anyMatch(each -> each.id().equals(id)),
        instrument.applicability().excluded(view.circumstances()).map(Applicability.Limit::text),
        offer instanceof Offer.Withheld withheld
            ? Optional.of(withheld.reason())
            : Optional.empty());
  }

  private Offer offer(InstrumentId id) {
    return offers.offer(id, Offer.ENGLISH);
  }
}
