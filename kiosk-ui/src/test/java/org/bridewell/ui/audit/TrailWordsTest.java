package org.bridewell.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.Finding;
import org.bridewell.core.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrailWordsTest {
  @ParameterizedTest
  @EnumSource(AuditAction.class)
  void hasWordsForEveryAction(AuditAction action) {
    assertThat(TrailWords.action(action)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void hasWordsForEveryRole(Role role) {
    assertThat(TrailWords.TEXTS.get("role." + role)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(Finding.Kind.class)
  void saysWhatEveryFindingMeans(Finding.Kind kind) {
    assertThat(TrailWords.TEXTS.get("kind." + kind)).isNotBlank();
    assertThat(TrailWords.TEXTS.get("kind." + kind + ".means")).isNotBlank();
  }

  @Test
  void showsWhatIsNoActionAsItStands() {
    assertThat(TrailWords.action("FORGED")).isEqualTo("FORGED");
  }

  @Test
  void shortensIdsToTheirEnd() {
    assertThat(TrailWords.subject("sitting:01990000-0000-7000-8000-00007f3a20c6"))
        .isEqualTo("Screening 7F3A\u201120C6");
    assertThat(TrailWords.subject("trail")).isEqualTo("Audit trail");
    assertThat(TrailWords.subject("odd:x")).isEqualTo("odd x");
  }

  @Test
  void writesMomentsInLocalTime() {
    assertThat(TrailWords.moment(Instant.parse("2026-07-01T23:30:05Z")))
        .isEqualTo("2 Jul 2026 00:30:05");
  }
}
