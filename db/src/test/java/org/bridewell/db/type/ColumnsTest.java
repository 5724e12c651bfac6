package org.bridewell.db.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SuiteId;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private static final UUID KEY = UUID.fromString("0192a3b4-c5d6-7e8f-9012-3456789abcde");

  @Test
  void keepsTheBytesOfAnIdInTheOrderInWhichTheyAreWritten() {
    assertThat(Columns.bytes(KEY)).startsWith(0x01, 0x92, 0xa3).endsWith(0xbc, 0xde);
    assertThat(Columns.uuid(Columns.bytes(KEY))).isEqualTo(KEY);
  }

  @Test
  void readsAndWritesIds() {
    var converter = Columns.id(PersonId.class, PersonId::new, PersonId::value);
    var id = new PersonId(KEY);

    assertThat(converter.from(converter.to(id))).isEqualTo(id);
    assertThat(converter.from(null)).isNull();
  }

  @Test
  void readsAndWritesTextKeys() {
    var converter = Columns.text(SuiteId.class, SuiteId::new, SuiteId::value);

    assertThat(converter.from("leeds")).isEqualTo(new SuiteId("leeds"));
    assertThat(converter.to(new SuiteId("leeds"))).isEqualTo("leeds");
  }

  @Test
  void readsColumnsOfTimeAsUtc() {
    var time = LocalDateTime.parse("2026-07-01T12:00:00.123456");

    assertThat(Columns.instant().from(time))
        .isEqualTo(Instant.parse("2026-07-01T12:00:00.123456Z"));
    assertThat(Columns.instant().to(Columns.instant().from(time))).isEqualTo(time);
  }

  @Test
  void readsCodesByTheNameOfTheConstant() {
    var converter = Columns.code(DayOfWeek.class);

    assertThat(converter.from("MONDAY")).isEqualTo(DayOfWeek.MONDAY);
    assertThat(converter.to(DayOfWeek.MONDAY)).isEqualTo("MONDAY");
    assertThat(converter.to(null)).isNull();
  }
}
