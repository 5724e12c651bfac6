package org.bridewell.core.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// What the auditor does: look at the trail, and hold it against the seals kept outside. Both are
/// on the trail themselves.
public class AuditService {
  private static final int SEALS_AT_ONCE = 200;
  private static final int ENTRIES_AT_ONCE = 5_000;
  private final UnitOfWork unit;
  private final AuditQuery query;
  private final TrailRecords records;
  private final OutsideSeals outside;
  private final AuditTrail trail;
  private final AuditKey key;
  private final Clock clock;

  public AuditService(
      UnitOfWork unit,
      AuditQuery query,
      TrailRecords records,
      OutsideSeals outside,
      AuditTrail trail,
      AuditKey key,
      Clock clock) {
    this.unit = unit;
    this.query = query;
    this.records = records;
    this.outside = outside;
    this.trail = trail;
    this.key = key;
    this.clock = clock;
  }

  /// Opens the trail: records the look, then says how much there is to see.
  @RolesAllowed(Role.Names.AUDITOR)
  public AuditListing open(AuditFilter filter, Actor actor) {
    return unit.run(
        () -> {
          Instant before = clock.instant();
          trail.record(actor, AuditAction.TRAIL_VIEWED, "trail", people(filter), described(filter));
          return new AuditListing(filter, before, query.count(filter, before), query.accounts());
        });
  }

  /// One page of an opened listing, newest first.
  @RolesAllowed(Role.Names.AUDITOR)
  public List<AuditItem> page(AuditListing listing, int offset, int limit, Actor actor) {
    return unit.run(() -> query.page(listing.filter(), listing.before(), offset, limit));
  }

  /// Holds the whole trail against the seals kept outside.
  @RolesAllowed(Role.Names.AUDITOR)
  public TrailResult verify(Progress progress, Actor actor) {
    // the outside seals first: what is sealed meanwhile is then in the database, never the reverse
    var verification = new TrailVerification(key, clock.instant(), outside.all());
    verifySeals(verification, progress);
    verifyTail(verification);
    TrailResult result = verification.result();
    unit.execute(
        () ->
            trail.record(actor, AuditAction.TRAIL_VERIFIED, "trail", List.of(), described(result)));
    return result;
  }

  private void verifySeals(TrailVerification verification, Progress progress) {
    long total = unit.run(records::countSeals);
    long done = 0;
    List<Seal> seals = sealsAfter(0);
    while (!seals.isEmpty()) {
      for (List<Seal> group : groups(seals)) {
        verifyGroup(verification, group);
        done += group.size();
        progress.checked(done, Math.max(done, total));
      }
      seals = sealsAfter(seals.getLast().number());
    }
  }

  private List<Seal> sealsAfter(long number) {
    return unit.run(() -> records.sealsAfter(number, SEALS_AT_ONCE));
  }

  private void verifyGroup(TrailVerification verification, List<Seal> group) {
    long first = group.getFirst().number();
    long last = group.getLast().number();
    Map<Long, List<SealedEntry>> bySeal =
        unit.run(() -> records.sealed(first, last)).stream()
            .collect(Collectors.groupingBy(SealedEntry::seal));
    group.forEach(seal -> verification.seal(seal, bySeal.getOrDefault(seal.number(), List.of())));
  }

  /// Seals in groups that together cover no more entries than fit in memory at ease.
  private static List<List<Seal>> groups(List<Seal> seals) {
    List<List<Seal>> groups = new ArrayList<>();
    List<Seal> group = new ArrayList<>();
    long entries = 0;
    for (Seal seal : seals) {
      if (!group.isEmpty() && entries + seal.entries() > ENTRIES_AT_ONCE) {
        groups.add(group);
        group = new ArrayList<>();
        entries = 0;
      }
      group.add(seal);
      entries += seal.entries();
    }
    groups.add(group);
    return groups;
  }

  private void verifyTail(TrailVerification verification) {
    List<SignedEntry> tail = unsealedAfter(Optional.empty());
    while (!tail.isEmpty()) {
      tail.forEach(verification::unsealed);
      tail = unsealedAfter(Optional.of(tail.getLast().entry()));
    }
  }

  private List<SignedEntry> unsealedAfter(Optional<AuditEntry> last) {
    return unit.run(() -> records.unsealedAfter(last, ENTRIES_AT_ONCE));
  }

  private static Collection<PersonId> people(AuditFilter filter) {
    return filter.about().map(PersonId::new).map(List::of).orElse(List.of());
  }

  private static String described(AuditFilter filter) {
    List<String> parts = new ArrayList<>();
    filter.day().ifPresent(day -> parts.add("day=" + day));
    filter.account().ifPresent(account -> parts.add("account=" + account.value()));
    filter.action().ifPresent(action -> parts.add("action=" + action));
    filter.about().map(UUID::toString).ifPresent(about -> parts.add("about=" + about));
    return String.join(" ", parts);
  }

  private static String described(TrailResult result) {
    return switch (result) {
      case TrailResult.Intact(var extent) -> "INTACT seals=" + extent.seals();
      case TrailResult.Damaged(var extent, var findings) ->
          "DAMAGED seals=" + extent.seals() + " findings=" + findings.size();
    };
  }

  /// Hears how far verification has come.
  public interface Progress {
    /// @param done seals checked so far
    /// @param total seals to check
    void checked(long done, long total);
  }
}
