package org.bridewell.db.safety;

import static org.bridewell.db.jooq.Tables.PRESENCE;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridewell.core.safety.Presence;
import org.bridewell.core.safety.Presence.Section;
import org.bridewell.core.safety.Presences;
import org.bridewell.core.safety.Present;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqPresences implements Presences {
  private static final String BETWEEN = " ";

  private final DSLContext dsl;

  JooqPresences(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean keep(Presence presence) {
    return Once.inserted(
        dsl.insertInto(PRESENCE)
            .set(PRESENCE.ANSWER_ID, presence.id())
            .set(PRESENCE.DETENTION_ID, presence.detention())
            .set(PRESENCE.SECTION, presence.section())
            .set(
                PRESENCE.PRESENT,
                presence.present().stream()
                    .sorted()
                    .map(Present::name)
                    .collect(Collectors.joining(BETWEEN)))
            .set(PRESENCE.AGREED, presence.agreed())
            .set(PRESENCE.RECORDED_BY_ACCOUNT_ID, presence.by())
            .set(PRESENCE.RECORDED_AT, presence.at()));
  }

  @Override
  public Optional<Presence> last(DetentionId detention, Section section) {
    return dsl.selectFrom(PRESENCE)
        .where(PRESENCE.DETENTION_ID.eq(detention))
        .and(PRESENCE.SECTION.eq(section))
        .orderBy(PRESENCE.RECORDED_AT.desc(), PRESENCE.ANSWER_ID.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new Presence(
                    row.getAnswerId(),
                    row.getDetentionId(),
                    row.getSection(),
                    Arrays.stream(row.getPresent().split(BETWEEN))
                        .map(Present::valueOf)
                        .collect(Collectors.toSet()),
                    row.getAgreed(),
                    row.getRecordedByAccountId(),
                    row.getRecordedAt()));
  }
}
