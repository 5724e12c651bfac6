package org.bridewell.db.safety;

import static org.bridewell.db.jooq.Tables.LIVE_SCREEN;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.safety.LiveScreens;
import org.bridewell.core.safety.Screen;
import org.bridewell.core.shared.ScreenId;
import org.bridewell.core.shared.SuiteId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqLiveScreens implements LiveScreens {
  private final DSLContext dsl;

  JooqLiveScreens(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void heard(Collection<Heard> heard) {
    heard.forEach(this::keep);
  }

  private void keep(Heard heard) {
    var screen = heard.screen();
    dsl.insertInto(LIVE_SCREEN)
        .set(LIVE_SCREEN.SCREEN_ID, screen.id())
        .set(LIVE_SCREEN.SUITE_ID, screen.suite())
        .set(LIVE_SCREEN.PLACE, screen.place())
        .set(LIVE_SCREEN.TERMINAL_ID, screen.terminal().orElse(null))
        .set(LIVE_SCREEN.ACCOUNT_ID, screen.account().orElse(null))
        .set(LIVE_SCREEN.SOUND, heard.sound())
        .set(LIVE_SCREEN.HEARD_AT, heard.at())
        .onDuplicateKeyUpdate()
        .set(LIVE_SCREEN.SOUND, heard.sound())
        .set(LIVE_SCREEN.PLACE, screen.place())
        .set(LIVE_SCREEN.HEARD_AT, heard.at())
        .execute();
  }

  @Override
  public void gone(ScreenId screen) {
    dsl.deleteFrom(LIVE_SCREEN).where(LIVE_SCREEN.SCREEN_ID.eq(screen)).execute();
  }

  @Override
  public List<Heard> of(SuiteId suite, Instant since) {
    return dsl.selectFrom(LIVE_SCREEN)
        .where(LIVE_SCREEN.SUITE_ID.eq(suite))
        .and(LIVE_SCREEN.HEARD_AT.ge(since))
        .orderBy(LIVE_SCREEN.HEARD_AT.desc(), LIVE_SCREEN.SCREEN_ID)
        .fetch(
            row ->
                new Heard(
                    new Screen(
                        row.getScreenId(),
                        row.getSuiteId(),
                        row.getPlace(),
                        Optional.ofNullable(row.getTerminalId()),
                        Optional.ofNullable(row.getAccountId())),
                    row.getSound(),
                    row.getHeardAt()));
  }

  @Override
  public void forget(Instant before) {
    dsl.deleteFrom(LIVE_SCREEN).where(LIVE_SCREEN.HEARD_AT.lt(before)).execute();
  }
}
