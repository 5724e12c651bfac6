package org.bridewell.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.audit.TrailFixture.KEY;
import static org.bridewell.core.audit.TrailFixture.START;
import static org.bridewell.core.audit.TrailFixture.covered;
import static org.bridewell.core.audit.TrailFixture.entries;
import static org.bridewell.core.audit.TrailFixture.row;
import static org.bridewell.core.audit.TrailFixture.rows;
import static org.bridewell.core.audit.TrailFixture.writer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.bridewell.core.audit.Finding.Kind;
import org.junit.jupiter.api.Test;

/// Two seals over three entries each; then one thing is done to them.
class TrailVerificationTest {
  private static final Instant NOW = START.plus(Duration.ofHours(1));
  private final AuditWriter writer = writer();
  private final List<SignedEntry> early = entries(writer, 3);
  private final List<SignedEntry> late = entries(writer, 3);
  private final Seal first = Seal.over(1, START.plusSeconds(60), Hash.NONE, covered(early));
  private final Seal second = Seal.over(2, START.plusSeconds(120), first.hash(), covered(late));
  private final List<SealedEntry> firstRows = rows(1, early);
  private final List<SealedEntry> secondRows = rows(2, late);

  @Test
  void findsAnUntouchedTrailIntact() {
    var verification = verification(first, second);
    verification.seal(first, firstRows);
    verification.seal(second, secondRows);
    assertThat(verification.result())
        .isEqualTo(
            new TrailResult.Intact(new TrailResult.Extent(NOW, 2, 6, 0, Optional.of(second))));
  }

  @Test
  void countsTheTailAsUnsealed() {
    var verification = verification(first);
    verification.seal(first, firstRows);
    late.forEach(verification::unsealed);
    assertThat(verification.result().extent().unsealed()).isEqualTo(3);
    assertThat(verification.result()).isInstanceOf(TrailResult.Intact.class);
  }

  @Test
  void findsAnEditedEntry() {
    firstRows.set(1, row(1, edited(early.get(1))));
    assertThat(findings()).containsExactly(found(Kind.EDITED, 1, 1));
  }

  @Test
  void findsAnEditedEntryWhoseCodeWasMadeWithAnotherKey() {
    byte[] secret = new byte[AuditKey.LENGTH];
    secret[0] = 1;
    AuditEntry entry = edited(early.get(1)).entry();
    firstRows.set(1, row(1, new SignedEntry(entry, new AuditKey(secret).codeOf(entry))));
    assertThat(findings()).containsExactly(found(Kind.EDITED, 1, 1));
  }

  @Test
  void findsADeletedEntryWhoseMarkIsLeft() {
    firstRows.set(1, new SealedEntry(1, Optional.empty(), Set.of()));
    assertThat(findings()).containsExactly(found(Kind.DELETED, 1, 1));
  }

  @Test
  void findsADeletedEntryWhoseMarkIsGoneToo() {
    secondRows.removeLast();
    assertThat(findings()).containsExactly(found(Kind.DELETED, 2, 1));
  }

  @Test
  void findsAnEntryPutUnderAnOldSeal() {
    firstRows.add(row(1, edited(late.get(0))));
    assertThat(findings())
        .containsExactlyInAnyOrder(found(Kind.INSERTED, 1, 1), found(Kind.EDITED, 1, 1));
  }

  @Test
  void findsAnEntryTakenOutOfAPersonsTrail() {
    firstRows.set(1, new SealedEntry(1, Optional.of(early.get(1)), Set.of()));
    assertThat(findings()).containsExactly(found(Kind.HIDDEN, 1, 1));
  }

  @Test
  void findsTwoEntriesThatChangedPlaces() {
    SignedEntry a = early.get(0);
    SignedEntry b = early.get(1);
    firstRows.set(0, row(1, new SignedEntry(a.entry().standingAt(b.entry()), a.hmac())));
    firstRows.set(1, row(1, new SignedEntry(b.entry().standingAt(a.entry()), b.hmac())));
    assertThat(findings()).containsExactly(found(Kind.REORDERED, 1, 2));
  }

  @Test
  void findsTwoEntriesThatChangedTimes() {
    SignedEntry a = early.get(0);
    SignedEntry b = early.get(1);
    firstRows.set(0, row(1, new SignedEntry(a.entry().happeningAt(b.entry().at()), a.hmac())));
    firstRows.set(1, row(1, new SignedEntry(b.entry().happeningAt(a.entry().at()), b.hmac())));
    assertThat(findings()).containsExactly(found(Kind.REORDERED, 1, 2));
  }

  @Test
  void findsGenuineEntriesMovedFromSealToSeal() {
    firstRows.set(2, row(1, late.get(2)));
    secondRows.set(2, row(2, early.get(2)));
    assertThat(findings())
        .containsExactly(found(Kind.REORDERED, 1, 3), found(Kind.REORDERED, 2, 3));
  }

  @Test
  void findsTheTailCutAndTheOldHeadPutBack() {
    var verification = verification(first, second);
    verification.seal(first, firstRows);
    assertThat(findings(verification.result())).containsExactly(found(Kind.SEALS_MISSING, 2, 1));
  }

  @Test
  void findsTheWholeTrailGone() {
    assertThat(findings(verification(first, second).result()))
        .containsExactly(found(Kind.SEALS_MISSING, 1, 2));
  }

  @Test
  void findsAChainThatWasWrittenAnewInside() {
    secondRows.removeLast();
    Seal forged = Seal.over(2, second.sealedAt(), first.hash(), covered(late.subList(0, 2)));
    var verification = verification(first, second);
    verification.seal(first, firstRows);
    verification.seal(forged, secondRows);
    assertThat(findings(verification.result()))
        .containsExactly(found(Kind.SEAL_CHANGED, 2, 1), found(Kind.DELETED, 2, 1));
  }

  @Test
  void goesOnWithTheChainThatContinuesFromTheOutsideSeal() {
    Seal third = Seal.over(3, START.plusSeconds(180), second.hash(), covered(entries(writer, 1)));
    var verification = verification(first, second, third);
    verification.seal(first, firstRows);
    verification.seal(third, List.of());
    assertThat(findings(verification.result()))
        .containsExactly(found(Kind.SEALS_MISSING, 2, 1), found(Kind.DELETED, 3, 1));
  }

  @Test
  void findsASealThatIsNotKeptOutside() {
    var verification = verification(first);
    verification.seal(first, firstRows);
    verification.seal(second, secondRows);
    assertThat(findings(verification.result())).containsExactly(found(Kind.NOT_KEPT_OUTSIDE, 2, 1));
  }

  @Test
  void waitsForASealThatIsOnItsWayOutside() {
    var verification = new TrailVerification(KEY, second.sealedAt().plusSeconds(1), List.of(first));
    verification.seal(first, firstRows);
    verification.seal(second, secondRows);
    assertThat(verification.result()).isInstanceOf(TrailResult.Intact.class);
  }

  @Test
  void findsAnEntryOfTheTailThatNoWriterWrote() {
    var verification = verification(first);
    verification.seal(first, firstRows);
    verification.unsealed(edited(late.get(0)));
    assertThat(findings(verification.result())).containsExactly(insertedInTail());
  }

  @Test
  void findsAnEntryThatShouldHaveBeenSealedLongAgo() {
    Seal newer =
        Seal.over(
            2,
            START.plus(TrailVerification.LATE_COMMIT).plusSeconds(3),
            first.hash(),
            covered(late.subList(1, 3)));
    var verification = verification(first, newer);
    verification.seal(first, firstRows);
    verification.seal(newer, rows(2, late.subList(1, 3)));
    verification.unsealed(late.get(0));
    assertThat(findings(verification.result())).containsExactly(insertedInTail());
  }

  @Test
  void findsTwoOutsideSealsWithOneNumber() {
    Seal other = Seal.over(1, START, Hash.NONE, List.of());
    var verification = verification(first, other, second);
    verification.seal(first, firstRows);
    verification.seal(second, secondRows);
    assertThat(findings(verification.result())).containsExactly(found(Kind.SEAL_CHANGED, 1, 1));
  }

  private List<Finding> findings() {
    var verification = verification(first, second);
    verification.seal(first, firstRows);
    verification.seal(second, secondRows);
    return findings(verification.result());
  }

  private static List<Finding> findings(TrailResult result) {
    return result instanceof TrailResult.Damaged(var extent, var findings)
        ? findings
        : new ArrayList<>();
  }

  private static TrailVerification verification(Seal... outside) {
    return new TrailVerification(KEY, NOW, List.of(outside));
  }

  private static SignedEntry edited(SignedEntry signed) {
    AuditEntry e = signed.entry();
    return new SignedEntry(
        new AuditEntry(
            e.writer(),
            e.sequence(),
            e.at(),
            e.account(),
            e.role(),
            e.action(),
            "sitting:none",
            e.people(),
            e.detail()),
        signed.hmac());
  }

  private static Finding found(Kind kind, long seal, long count) {
    return new Finding(kind, OptionalLong.of(seal), count);
  }

  private static Finding insertedInTail() {
    return new Finding(Kind.INSERTED, OptionalLong.empty(), 1);
  }
}
