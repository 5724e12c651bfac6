package org.bridewell.db.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.consent.Question;
import org.bridewell.core.consent.Recipient;
import org.bridewell.core.nominal.PathwayFacts;
import org.bridewell.core.nominal.PathwayFacts.AlcoholReferral;
import org.bridewell.core.nominal.PathwayFacts.Decision;
import org.bridewell.core.nominal.PathwayFacts.Screened;
import org.bridewell.core.nominal.PathwayTruth;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.PersonId;

/// What the year came to for each person, as the core asks for it before the hub is told anything.
final class HealthFacts implements PathwayTruth {
  private final Map<PersonId, List<Decision>> decisions = new HashMap<>();
  private final Map<PersonId, List<Screened>> screened = new HashMap<>();
  private final Map<PersonId, List<AlcoholReferral>> referrals = new HashMap<>();
  private final Map<PersonId, NominalId> links = new HashMap<>();

  void sitting(DemoSitting sitting) {
    var results = of(screened, sitting.stay().person().id());
    sitting
        .completedAt()
        .ifPresent(
            at ->
                sitting.alcoholResults().stream()
                    .filter(result -> result.band().isPresent())
                    .forEach(result -> results.add(new Screened(sitting.id(), at, result))));
  }

  void decision(DemoDecision decision) {
    if (decision.question().equals(Question.share(Recipient.HUB))) {
      var last = decision.last();
      Optional<Instant> expires =
          last.state() == ConsentState.GIVEN
              ? Optional.of(ConsentRows.expiry(last.at()))
              : Optional.empty();
      of(decisions, decision.stay().person().id())
          .add(new Decision(last.state(), last.at(), expires));
    }
  }

  void work(DemoCase work) {
    var details = work.referral().details();
    of(referrals, details.person()).add(new AlcoholReferral(details.sentAt(), work.wasAttended()));
  }

  void link(PersonId person, NominalId nominal) {
    links.put(person, nominal);
  }

  @Override
  public Optional<PathwayFacts> lock(PersonId person) {
    return Optional.ofNullable(links.get(person))
        .map(
            nominal ->
                new PathwayFacts(
                    nominal,
                    of(decisions, person),
                    of(screened, person),
                    of(referrals, person).stream()
                        .max(Comparator.comparing(AlcoholReferral::sentAt))));
  }

  @Override
  public List<PersonId> lapsed(Instant now, int atMost) {
    return List.of();
  }

  private static <T> List<T> of(Map<PersonId, List<T>> map, PersonId person) {
    return map.computeIfAbsent(person, _ -> new ArrayList<>());
  }
}
