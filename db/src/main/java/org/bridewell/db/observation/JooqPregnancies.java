package org.bridewell.db.observation;

import static org.bridewell.db.jooq.Tables.OBSERVATION_ROUND;
import static org.bridewell.db.jooq.Tables.OBSERVATION_VALUE;
import static org.bridewell.db.jooq.Tables.RESPONSE_CURRENT;
import static org.bridewell.db.jooq.Tables.RESPONSE_REVISION;
import static org.bridewell.db.jooq.Tables.SAFETY_ANSWER;
import static org.bridewell.db.jooq.Tables.SITTING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.observation.Pregnancies;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.shared.DetentionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Asked in three places: the safety page, the screening, the observations. The latest counts.
@Repository
class JooqPregnancies implements Pregnancies {
  private final DSLContext dsl;

  JooqPregnancies(DSLContext dsl) {
    this.dsl = dsl;
  }

  private record Answer(Known known, Instant at) {}

  @Override
  public Known known(DetentionId detention) {
    var answers = new ArrayList<Answer>();
    answers.addAll(fromSafety(detention));
    answers.addAll(fromScreening(detention));
    answers.addAll(fromObservations(detention));
    return answers.stream()
        .max(Comparator.comparing(Answer::at))
        .map(Answer::known)
        .orElse(Known.UNKNOWN);
  }

  private List<Answer> fromSafety(DetentionId detention) {
    return dsl.select(SAFETY_ANSWER.ANSWER, SAFETY_ANSWER.ANSWERED_AT)
        .from(SAFETY_ANSWER)
        .where(SAFETY_ANSWER.DETENTION_ID.eq(detention))
        .and(SAFETY_ANSWER.FLAG.eq(SafetyFlag.PREGNANCY))
        .fetch(row -> new Answer(known(row.value1()), row.value2()));
  }

  private List<Answer> fromScreening(DetentionId detention) {
    return dsl.select(RESPONSE_REVISION.OPTION_CODE, RESPONSE_REVISION.ANSWERED_AT)
        .from(RESPONSE_CURRENT)
        .join(RESPONSE_REVISION)
        .on(RESPONSE_REVISION.SITTING_ID.eq(RESPONSE_CURRENT.SITTING_ID))
        .and(RESPONSE_REVISION.ITEM_ID.eq(RESPONSE_CURRENT.ITEM_ID))
        .and(RESPONSE_REVISION.REVISION.eq(RESPONSE_CURRENT.REVISION))
        .join(SITTING)
        .on(SITTING.SITTING_ID.eq(RESPONSE_CURRENT.SITTING_ID))
        .where(SITTING.DETENTION_ID.eq(detention))
        .and(RESPONSE_CURRENT.ITEM_ID.eq(Vitals.PREGNANCY))
        .and(RESPONSE_REVISION.OPTION_CODE.isNotNull())
        .fetch(row -> new Answer(known(row.value1()), row.value2()));
  }

  private List<Answer> fromObservations(DetentionId detention) {
    return dsl.select(OBSERVATION_VALUE.OPTION_CODE, OBSERVATION_VALUE.RECORDED_AT)
        .from(OBSERVATION_VALUE)
        .join(OBSERVATION_ROUND)
        .on(OBSERVATION_ROUND.ROUND_ID.eq(OBSERVATION_VALUE.ROUND_ID))
        .where(OBSERVATION_ROUND.DETENTION_ID.eq(detention))
        .and(OBSERVATION_VALUE.ITEM_ID.eq(Vitals.PREGNANCY))
        .fetch(row -> new Answer(known(row.value1()), row.value2()));
  }

  private static Known known(SafetyReply reply) {
    return switch (reply) {
      case YES -> Known.YES;
      case NO -> Known.NO;
      case CANT_TELL, WONT_SAY -> Known.UNKNOWN;
    };
  }

  private static Known known(String code) {
    return switch (code) {
      case "yes" -> Known.YES;
      case "no" -> Known.NO;
      default -> Known.UNKNOWN;
    };
  }
}
