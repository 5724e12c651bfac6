package org.bridewell.db.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.consent.Question;
import org.bridewell.core.consent.Recipient;
import org.bridewell.core.referral.Route;
import org.bridewell.core.referral.Routing;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.db.demo.DemoIds.Kind;

/// What people decide once a screening found a need: to be referred, and what is shared with whom.
///
/// Whoever cannot decide yet is asked again, as in the suite; a no is as common as a yes.
final class Decisions {
  private static final Duration LATER = Duration.ofMinutes(170);
  private static final Duration LATER_TODAY = Duration.ofMinutes(215);
  private final ConsentRows rows;
  private final DemoIds ids;
  private final Partnership partnership;

  /// What was decided after one sitting.
  ///
  /// @param route to the service that was asked about
  /// @param decisions the one about the referral first
  record Outcome(DemoSitting sitting, Route.To route, List<DemoDecision> decisions) {
    /// The yes to be referred, if that is what was said in the end.
    Optional<DemoDecision> yes() {
      return decisions.stream()
          .findFirst()
          .filter(decision -> decision.last().state() == ConsentState.GIVEN);
    }
  }

  Decisions(ConsentRows rows, DemoIds ids, Partnership partnership) {
    this.rows = rows;
    this.ids = ids;
    this.partnership = partnership;
  }

  /// Empty where there was nothing to ask, or nobody asked.
  Optional<Outcome> about(DemoSitting sitting) {
    var stay = sitting.stay();
    var draws = Draws.of("decision", stay.number());
    boolean asked =
        switch (stay.stage()) {
          case DECIDES_LATER, AGREED, REFERRED -> true;
          case RELEASED -> draws.percent(91);
          case JUST_ARRIVED,
              SAFETY_BEGUN,
              ALERT_OPEN,
              SAFE,
              UNDER_18,
              SCREENING_BEGUN,
              RESULT_WAITS,
              NOTHING_DUE ->
              false;
        };
    if (!asked || sitting.completedAt().isEmpty()) {
      return Optional.empty();
    }
    var district = stay.person().person().data().district();
    return Routing.route(sitting.need(), district, partnership.alcoholServices())
            instanceof Route.To to
        ? Optional.of(
            new Outcome(sitting, to, decide(stay, to, sitting.completedAt().get(), draws)))
        : Optional.empty();
  }

  private List<DemoDecision> decide(Stay stay, Route.To to, Instant completed, Draws draws) {
    var referral = decision(stay, Question.refer(to.service().id()));
    var at = completed.plusSeconds(draws.between(70, 260));
    boolean able = stay.stage() == Stage.DECIDES_LATER ? false : sober(stay, draws);
    rows.capacity(stay, able, at);
    if (!able || (stay.stage() == Stage.RELEASED && draws.percent(5))) {
      var state = able ? ConsentState.DEFERRED : ConsentState.LACKS_CAPACITY;
      var again = at.plus(stay.stage() == Stage.DECIDES_LATER ? LATER_TODAY : LATER);
      referral.putOff(state, at.plusSeconds(20), again, ids.next(Kind.REQUEST));
      if (stay.releasedAt().filter(again.plusSeconds(900)::isBefore).isEmpty()) {
        return List.of(referral);
      }
      at = again.plusSeconds(draws.between(30, 500));
      rows.capacity(stay, true, at);
    }
    return answer(stay, referral, at.plusSeconds(draws.between(40, 150)), draws);
  }

  private static boolean sober(Stay stay, Draws draws) {
    return stay.stage() != Stage.RELEASED || draws.percent(93);
  }

  private List<DemoDecision> answer(Stay stay, DemoDecision referral, Instant at, Draws draws) {
    boolean yes = stay.stage() != Stage.RELEASED || draws.percent(66);
    var signing = ids.next(Kind.REQUEST);
    var all = new ArrayList<DemoDecision>();
    all.add(referral);
    referral.decide(yes ? ConsentState.GIVEN : ConsentState.REFUSED, at, signing);
    boolean signed = yes;
    for (var recipient : Recipient.values()) {
      if (draws.percent(yes ? 92 : 55)) {
        boolean shares = draws.percent(sharesInHundred(recipient, yes));
        var request = shares ? signing : ids.next(Kind.REQUEST);
        all.add(
            decision(stay, Question.share(recipient))
                .decide(shares ? ConsentState.GIVEN : ConsentState.REFUSED, at, request));
        signed |= shares;
      }
    }
    if (signed) {
      rows.signature(stay, at, draws);
    }
    return all;
  }

  private static double sharesInHundred(Recipient recipient, boolean referred) {
    return switch (recipient) {
      case GP -> referred ? 68 : 30;
      case HUB -> referred ? 52 : 14;
      case PROBATION -> referred ? 41 : 9;
    };
  }

  private DemoDecision decision(Stay stay, Question question) {
    return new DemoDecision(new ConsentId(ids.next(Kind.CONSENT)), stay, question);
  }
}
