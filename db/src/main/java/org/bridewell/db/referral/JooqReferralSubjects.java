package org.bridewell.db.referral;

import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.PERSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.referral.AlcoholResult;
import org.bridewell.core.referral.ReferralSubject;
import org.bridewell.core.referral.ReferralSubjects;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.AnyDrinking;
import org.bridewell.core.screening.RaisedConcern;
import org.bridewell.core.screening.Screenings;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqReferralSubjects implements ReferralSubjects {
  private final DSLContext dsl;
  private final Screenings screenings;

  JooqReferralSubjects(DSLContext dsl, Screenings screenings) {
    this.dsl = dsl;
    this.screenings = screenings;
  }

  @Override
  public Optional<ReferralSubject> find(DetentionId detention, SuiteId suite) {
    return dsl.select(PERSON.PERSON_ID, PERSON.DISTRICT_ID)
        .from(DETENTION)
        .join(PERSON)
        .on(PERSON.PERSON_ID.eq(DETENTION.PERSON_ID))
        .where(DETENTION.DETENTION_ID.eq(detention))
        .and(DETENTION.SUITE_ID.eq(suite))
        .fetchOptional()
        .map(row -> subject(detention, row.value1(), row.value2()));
  }

  private ReferralSubject subject(DetentionId detention, PersonId person, DistrictId district) {
    var sitting = AlcoholResults.sitting(dsl, detention);
    var concerns = sitting.map(screenings::concerns).orElse(List.of());
    return new ReferralSubject(
        detention,
        person,
        district,
        AlcoholResults.of(dsl, detention).stream().map(each -> raised(each, concerns)).toList(),
        sitting.filter(this::anyDrinking).isPresent());
  }

  private static AlcoholResult raised(AlcoholResult result, List<RaisedConcern> concerns) {
    return concerns.stream()
        .map(RaisedConcern::concern)
        .filter(concern -> concern.instrument().value().equals(result.instrument()))
        .flatMap(concern -> concern.band().stream())
        .reduce(result, AlcoholResult::raisedTo, (_, last) -> last);
  }

  private boolean anyDrinking(SittingId sitting) {
    Map<ItemId, Response> responses = new HashMap<>();
    screenings
        .responses(sitting)
        .forEach((item, kept) -> kept.response().ifPresent(each -> responses.put(item, each)));
    return AnyDrinking.callsForAReferral(responses);
  }
}
