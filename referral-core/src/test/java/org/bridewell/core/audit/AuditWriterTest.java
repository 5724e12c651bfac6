package org.bridewell.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.bridewell.core.audit.TrailFixture.KEY;
import static org.bridewell.core.audit.TrailFixture.NURSE;
import static org.bridewell.core.audit.TrailFixture.START;
import static org.bridewell.core.audit.TrailFixture.writer;

import java.util.List;
import org.bridewell.core.shared.PersonId;
import org.junit.jupiter.api.Test;

class AuditWriterTest {
  private final AuditWriter writer = writer();

  @Test
  void numbersItsEntriesFromOneWithoutAGap() {
    assertThat(List.of(write("a"), write("b"), write("c")))
        .extracting(signed -> signed.entry().sequence())
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void isAnotherWriterInEachRun() {
    assertThat(write("a").entry().writer()).isNotEqualTo(look(writer(), "a").entry().writer());
  }

  @Test
  void listsPeopleOnceInRisingOrder() {
    PersonId first = PersonId.next();
    PersonId second = PersonId.next();
    var signed =
        writer.write(NURSE, AuditAction.BOARD_VIEWED, "board", List.of(second, first, second), "");
    assertThat(signed.entry().people()).isEqualTo(first.value() + "," + second.value());
    assertThat(signed.entry().personIds()).containsExactly(first, second);
  }

  @Test
  void keepsMicrosecondsAsTheDatabaseDoes() {
    var signed =
        writer.write(
            START.plusNanos(1_234_567), NURSE, AuditAction.SIGNED_IN, "account", List.of(), "");
    assertThat(signed.entry().at()).isEqualTo(START.plusNanos(1_234_000));
  }

  @Test
  void refusesWhatTheColumnWouldCut() {
    assertThatIllegalArgumentException().isThrownBy(() -> write("x".repeat(81)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> writer.write(NURSE, AuditAction.SIGNED_IN, "", List.of(), "x".repeat(401)));
  }

  @Test
  void signsEveryColumn() {
    AuditEntry entry = write("sitting:1").entry();
    Hash code = KEY.codeOf(entry);
    assertThat(
            List.of(
                entry("other", 1, entry, entry.role(), "SIGNED_OUT", "", "p", "d"),
                entry(entry.writer(), 2, entry, "NURSE", "SIGNED_OUT", "", "p", "d"),
                entry.happeningAt(START.plusNanos(1_000)),
                entry(entry.writer(), 1, entry, "OFFICER", "SIGNED_OUT", "s", "p", "d"),
                entry(entry.writer(), 1, entry, "NURSE", "SIGNED_IN", "s", "p", "d"),
                entry(entry.writer(), 1, entry, "NURSE", "SIGNED_OUT", "s1", "p", "d"),
                entry(entry.writer(), 1, entry, "NURSE", "SIGNED_OUT", "s", "p1", "d"),
                entry(entry.writer(), 1, entry, "NURSE", "SIGNED_OUT", "s", "p", "d1")))
        .extracting(KEY::codeOf)
        .doesNotHaveDuplicates()
        .doesNotContain(code);
  }

  @Test
  void doesNotLetOneColumnRunIntoTheNext() {
    AuditEntry entry = write("s").entry();
    assertThat(KEY.codeOf(entry(entry.writer(), 1, entry, "NURSE", "A", "ab", "c", "")))
        .isNotEqualTo(KEY.codeOf(entry(entry.writer(), 1, entry, "NURSE", "A", "a", "bc", "")));
  }

  @Test
  void signsOtherwiseWithAnotherKey() {
    AuditEntry entry = write("s").entry();
    byte[] secret = new byte[AuditKey.LENGTH];
    secret[0] = 1;
    assertThat(new AuditKey(secret).codeOf(entry)).isNotEqualTo(KEY.codeOf(entry));
  }

  private SignedEntry write(String subject) {
    return look(writer, subject);
  }

  private static SignedEntry look(AuditWriter writer, String subject) {
    return writer.write(NURSE, AuditAction.RESULT_VIEWED, subject, List.of(), "");
  }

  private static AuditEntry entry(
      String writer,
      long sequence,
      AuditEntry like,
      String role,
      String action,
      String subject,
      String people,
      String detail) {
    return new AuditEntry(
        writer, sequence, like.at(), like.account(), role, action, subject, people, detail);
  }
}
