package org.bridewell.core.observation;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.RoundId;

/// One set of observations, or one check.
///
/// @param observedAt when it was seen; earlier than `recordedAt` for a late entry
/// @param recordedAt when its first value was written
/// @param finishedAt empty while values are still added
/// @param readings the one that counts of each item
public record Round(
    RoundId id,
    DetentionId detention,
    Kind kind,
    Instant observedAt,
    Instant recordedAt,
    AccountId by,
    Optional<Instant> finishedAt,
    Map<ItemId, Reading> readings) {

  /// What a round is for, and which instruments its items come from.
  public enum Kind {
    OBSERVATIONS("NEWS2", "BEDSIDE", "GCS"),
    ROUSING("ROUSING"),
    HEAD_INJURY("HEAD-INJURY"),
    AGITATION("AGITATION");

    private final List<InstrumentId> instruments;

    Kind(String... instruments) {
      this.instruments = List.of(instruments).stream().map(InstrumentId::new).toList();
    }

    /// The instruments, the one that leads first.
    public List<InstrumentId> instruments() {
      return instruments;
    }
  }

  public Round {
    readings = Map.copyOf(readings);
  }

  /// The findings as the scorer reads them.
  public Map<ItemId, Response> responses() {
    var responses = new HashMap<ItemId, Response>();
    readings.forEach((item, reading) -> responses.put(item, reading.finding().response()));
    return Map.copyOf(responses);
  }

  /// What was found for an item, if anything was recorded.
  public Optional<Finding> found(ItemId item) {
    return Optional.ofNullable(readings.get(item)).map(Reading::finding);
  }

  /// Whether somebody said that it could not be measured.
  public boolean isMissing(ItemId item) {
    return found(item).filter(Finding.Missing.class::isInstance).isPresent();
  }

  /// The same with one more reading.
  public Round with(Reading reading) {
    var more = new LinkedHashMap<>(readings);
    more.put(reading.item(), reading);
    return new Round(id, detention, kind, observedAt, recordedAt, by, finishedAt, more);
  }

  /// The same, seen at another time.
  public Round observedAt(Instant at) {
    return new Round(id, detention, kind, at, recordedAt, by, finishedAt, readings);
  }

  /// The same, finished.
  public Round finished(Instant at) {
    return new Round(id, detention, kind, observedAt, recordedAt, by, Optional.of(at), readings);
  }

  /// Whether it was written down later than it was seen, by more than a few minutes.
  public boolean isLate() {
    return observedAt.plus(Vitals.AT_ONCE).isBefore(recordedAt);
  }
}
