package org.bridewell.core.draft;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.instrument.Fault;
import org.bridewell.core.scoring.ScoreVector;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DraftId;
import org.bridewell.core.shared.Redacted;

/// A questionnaire from outside as far as it has come.
///
/// @param definition our definition as JSON, with the bands that were entered so far
/// @param leftBehind what the file held and has no place here
/// @param sourceSha256 the checksum of the file that was read
/// @param revision 1 at first, rising by one with each change
public record Draft(
    DraftId id,
    String title,
    String definition,
    List<ScoreVector> vectors,
    List<Fault> leftBehind,
    String sourceSha256,
    State state,
    int revision,
    AccountId changedBy,
    String changedAs,
    Instant changedAt)
    implements Redacted {

  /// How far it has come.
  public enum State {
    OPEN,
    PUBLISHED,
    DISCARDED
  }

  public Draft {
    vectors = List.copyOf(vectors);
    leftBehind = List.copyOf(leftBehind);
  }

  /// The same with another definition.
  Draft defined(String other) {
    return new Draft(
        id,
        title,
        other,
        vectors,
        leftBehind,
        sourceSha256,
        state,
        revision,
        changedBy,
        changedAs,
        changedAt);
  }

  /// The same with other vectors.
  Draft showing(List<ScoreVector> others) {
    return new Draft(
        id,
        title,
        definition,
        others,
        leftBehind,
        sourceSha256,
        state,
        revision,
        changedBy,
        changedAs,
        changedAt);
  }

  /// The next revision, in that state, by the actor.
  Draft next(State other, Actor actor, Instant at) {
    return new Draft(
        id,
        title,
        definition,
        vectors,
        leftBehind,
        sourceSha256,
        other,
        revision + 1,
        actor.id(),
        actor.displayName(),
        at);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
