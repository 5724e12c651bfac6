package org.bridewell.db.custody;

import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.DISTRICT;
import static org.bridewell.db.jooq.Tables.SUITE;
import static org.bridewell.db.jooq.Tables.SUITE_CONTACT;
import static org.bridewell.db.jooq.Tables.TERMINAL;

import org.bridewell.core.custody.Suite;
import org.bridewell.core.custody.SuiteAdmin;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqSuiteAdmin implements SuiteAdmin {
  private final DSLContext dsl;

  JooqSuiteAdmin(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(Suites.District district) {
    return Once.inserted(
        dsl.insertInto(DISTRICT)
            .set(DISTRICT.DISTRICT_ID, district.id())
            .set(DISTRICT.NAME, district.name()));
  }

  @Override
  public boolean add(Suite suite) {
    return Once.inserted(
        dsl.insertInto(SUITE)
            .set(SUITE.SUITE_ID, suite.id())
            .set(SUITE.DISTRICT_ID, suite.district())
            .set(SUITE.NAME, suite.name())
            .set(SUITE.CELLS, suite.cells())
            .set(SUITE.PHONE, suite.phone()));
  }

  @Override
  public void change(Suite suite) {
    dsl.update(SUITE)
        .set(SUITE.NAME, suite.name())
        .set(SUITE.CELLS, suite.cells())
        .set(SUITE.PHONE, suite.phone())
        .where(SUITE.SUITE_ID.eq(suite.id()))
        .execute();
  }

  @Override
  public boolean add(Suites.Terminal terminal) {
    return Once.inserted(
        dsl.insertInto(TERMINAL)
            .set(TERMINAL.TERMINAL_ID, terminal.id())
            .set(TERMINAL.SUITE_ID, terminal.suite())
            .set(TERMINAL.NAME, terminal.name()));
  }

  @Override
  public void setInspector(SuiteId suite, String phone) {
    dsl.insertInto(SUITE_CONTACT)
        .set(SUITE_CONTACT.SUITE_ID, suite)
        .set(SUITE_CONTACT.INSPECTOR_PHONE, phone)
        .onDuplicateKeyUpdate()
        .set(SUITE_CONTACT.INSPECTOR_PHONE, phone)
        .execute();
  }

  @Override
  public int heldBeyond(SuiteId suite, int cells) {
    return dsl.fetchCount(
        DETENTION,
        DETENTION
            .SUITE_ID
            .eq(suite)
            .and(DETENTION.RELEASED_AT.isNull())
            .and(DETENTION.CELL.cast(Integer.class).gt(cells)));
  }
}
