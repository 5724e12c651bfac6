package org.bridewell.core.screening;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.audit.SignedEntry;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.TerminalId;

/// Sittings and their answers as they are kept.
public interface Screenings {
  /// Begins a sitting.
  void begin(Sitting sitting, AccountId by);

  /// Adds instruments to the plan of a sitting, after the others. One that is there already keeps
  /// its version, and is asked from the start when it is added with a section.
  void add(SittingId id, List<PlannedInstrument> more);

  /// The newest sitting of a detention that is not void.
  Optional<Sitting> newest(DetentionId detention, SuiteId suite);

  /// A sitting of this suite; empty for another suite's.
  Optional<Sitting> find(SittingId id, SuiteId suite);

  /// A sitting of this suite that cannot be completed or moved until the transaction ends, while
  /// other answers go on.
  Optional<Sitting> holdOpen(SittingId id, SuiteId suite);

  /// The answer that counts for each item that was dealt with.
  Map<ItemId, Recorded> responses(SittingId id);

  /// Saves a tap in a sitting that is known already, with the entry of it on the audit trail: one
  /// call of the store, which looks once more whether the sitting is open, in this suite and this
  /// person's. A first answer is then committed, since it withdraws no other: nothing else may
  /// stand in its unit of work before.
  ///
  /// @return false, with nothing written, when it is not, or when the item moved on since:
  ///   [#holdOpen] and [#record] then say what is so
  boolean recordKnown(
      Sitting known, SuiteId suite, Tap tap, OptionalInt points, By by, SignedEntry entry);

  /// Appends the revision after the one that the tap was based on: from now on the answer that
  /// counts.
  ///
  /// @param points of the chosen option; empty when there is no answer
  TapOutcome record(SittingId id, Tap tap, OptionalInt points, By by);

  /// Withdraws an answer that is no longer asked for, as a revision of its own.
  void withdraw(SittingId id, InstrumentId instrument, ItemId item, int basedOn, By by);

  /// Completes a sitting by its version.
  ///
  /// @return false when it had changed since
  boolean complete(SittingId id, int version, Instant at);

  /// Keeps the results of a completed sitting.
  void keep(SittingId id, List<ScoreResult> results, Instant at);

  /// The results that were kept when a sitting was completed.
  List<KeptResult> kept(SittingId id);

  /// The kept results of a person in sittings completed before that time, the oldest first:
  /// wherever they were made, for the person is held here now.
  List<Earlier> earlier(PersonId person, Instant before);

  /// Keeps a concern.
  ///
  /// @return false when it was kept before: a double tap
  boolean raise(SittingId id, Concern concern, AccountId by, Instant at);

  /// The concerns of a sitting, the oldest first.
  List<RaisedConcern> concerns(SittingId id);

  /// Keeps a result from elsewhere.
  ///
  /// @return false when it was kept before: a double tap
  boolean enter(SittingId id, SlotEntry slot, String version, AccountId by, Instant at);

  /// The latest result from elsewhere of each instrument.
  List<SlotResult> slots(SittingId id);

  /// Who answered, where and when.
  record By(AccountId account, Optional<TerminalId> terminal, Instant at) {}
}
