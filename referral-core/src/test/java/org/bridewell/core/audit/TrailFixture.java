package org.bridewell.core.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;

/// A trail of made-up looks by one nurse.
final class TrailFixture {
  static final Instant START = Instant.parse("2026-11-17T09:00:00Z");
  static final AuditKey KEY = new AuditKey(new byte[AuditKey.LENGTH]);
  static final Actor NURSE =
      new Actor(
          AccountId.next(), "Nurse Sample", Role.NURSE, new Scope.Suite(new SuiteId("LEEDS")));

  private TrailFixture() {}

  static AuditWriter writer() {
    return new AuditWriter(KEY, Clock.fixed(START, ZoneOffset.UTC));
  }

  /// So many entries, a second apart.
  static List<SignedEntry> entries(AuditWriter writer, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                writer.write(
                    START.plusSeconds(i),
                    NURSE,
                    AuditAction.RESULT_VIEWED,
                    "sitting:" + i,
                    List.of(PersonId.next()),
                    ""))
        .toList();
  }

  static List<Covered> covered(List<SignedEntry> entries) {
    return entries.stream().map(SignedEntry::covered).toList();
  }

  static List<SealedEntry> rows(long seal, List<SignedEntry> entries) {
    return new ArrayList<>(entries.stream().map(entry -> row(seal, entry)).toList());
  }

  static SealedEntry row(long seal, SignedEntry entry) {
    return new SealedEntry(seal, Optional.of(entry), Set.copyOf(entry.entry().personIds()));
  }
}
