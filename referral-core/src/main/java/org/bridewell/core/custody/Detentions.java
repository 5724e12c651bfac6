package org.bridewell.core.custody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SuiteId;

/// The stays in custody.
public interface Detentions {
  /// Adds a detention that began.
  ///
  /// @throws NumberTaken when the suite already has this custody record number
  void begin(Detention detention, UUID requestId);

  /// What an earlier submission of the same request began.
  Optional<DetentionId> byRequest(UUID requestId);

  /// A detention of this suite; empty for another suite's.
  Optional<Detention> find(DetentionId id, SuiteId suite);

  /// A detention of the actor's suite, also after release.
  ///
  /// @throws OutOfScope for another suite's, or one that does not exist
  default Detention require(DetentionId id, Actor actor) {
    return find(id, actor.scope().requireSuite()).orElseThrow(OutOfScope::new);
  }

  /// A detention of the actor's suite that has not ended.
  ///
  /// @throws OutOfScope for another suite's, or one that ended
  default Detention requireHeld(DetentionId id, Actor actor) {
    return find(id, actor.scope().requireSuite())
        .filter(detention -> detention.releasedAt().isEmpty())
        .orElseThrow(OutOfScope::new);
  }

  /// Keeps what was decided about the possible matches.
  void decided(DetentionId id, List<MatchDecision> decisions, AccountId by, Instant now);

  /// Whether somebody is held now, in any suite.
  boolean isHeld(PersonId person);

  /// Cells of the suite that are taken now.
  List<String> takenCells(SuiteId suite);

  /// Until the end of the transaction nobody else takes or changes a cell of the suite.
  void lockCells(SuiteId suite);

  /// Moves somebody, and keeps the move.
  ///
  /// @return false when the stay had changed since this version was read
  boolean move(DetentionId id, SuiteId suite, int version, Move move);

  /// Where somebody was, the newest first.
  List<Move> moves(DetentionId id);

  /// Ends a detention.
  ///
  /// @return false when it had changed since this version was read
  boolean release(DetentionId id, SuiteId suite, int version, Instant at);

  /// The suite has a detention of this number already.
  final class NumberTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NumberTaken() {
      super("custody record number taken");
    }
  }
}
