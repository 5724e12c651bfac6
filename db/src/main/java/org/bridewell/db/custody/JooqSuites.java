package org.bridewell.db.custody;

import static org.bridewell.db.jooq.Tables.DISTRICT;
import static org.bridewell.db.jooq.Tables.SUITE;
import static org.bridewell.db.jooq.Tables.TERMINAL;
import static org.jooq.Records.mapping;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.TerminalId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqSuites implements Suites {
  private final DSLContext dsl;

  JooqSuites(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Suite get(SuiteId id) {
    return all().stream()
        .filter(suite -> suite.id().equals(id))
        .findFirst()
        .orElseThrow(OutOfScope::new);
  }

  @Override
  public List<Suite> all() {
    return dsl.select(SUITE.SUITE_ID, SUITE.DISTRICT_ID, SUITE.NAME, SUITE.CELLS, SUITE.PHONE)
        .from(SUITE)
        .orderBy(SUITE.NAME, SUITE.SUITE_ID)
        .fetch(mapping(Suite::new));
  }

  @Override
  public List<Terminal> terminals() {
    return dsl.select(TERMINAL.TERMINAL_ID, TERMINAL.SUITE_ID, TERMINAL.NAME)
        .from(TERMINAL)
        .orderBy(TERMINAL.SUITE_ID, TERMINAL.NAME)
        .fetch(mapping(Terminal::new));
  }

  @Override
  public Optional<Terminal> terminal(TerminalId id) {
    return dsl.select(TERMINAL.TERMINAL_ID, TERMINAL.SUITE_ID, TERMINAL.NAME)
        .from(TERMINAL)
        .where(TERMINAL.TERMINAL_ID.eq(id))
        .fetchOptional(mapping(Terminal::new));
  }

  @Override
  public List<District> districts() {
    return dsl.select(DISTRICT.DISTRICT_ID, DISTRICT.NAME)
        .from(DISTRICT)
        .orderBy(DISTRICT.NAME)
        .fetch(mapping(District::new));
  }
}
