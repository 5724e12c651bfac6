package org.bridewell.db.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.consent.Question;
import org.bridewell.core.shared.ConsentId;

/// What somebody decided about one question, with everything decided about it before.
final class DemoDecision {
  /// One answer to the question.
  ///
  /// @param askAgainAt when it was put off
  /// @param request the signing or tap that made it
  record Change(ConsentState state, Instant at, Optional<Instant> askAgainAt, UUID request) {}

  private final ConsentId id;
  private final Stay stay;
  private final Question question;
  private final List<Change> changes = new ArrayList<>();

  DemoDecision(ConsentId id, Stay stay, Question question) {
    this.id = id;
    this.stay = stay;
    this.question = question;
  }

  ConsentId id() {
    return id;
  }

  Stay stay() {
    return stay;
  }

  Question question() {
    return question;
  }

  /// The earliest first.
  List<Change> changes() {
    return changes;
  }

  /// What counts.
  Change last() {
    return changes.getLast();
  }

  DemoDecision decide(ConsentState state, Instant at, UUID request) {
    changes.add(new Change(state, at, Optional.empty(), request));
    return this;
  }

  DemoDecision putOff(ConsentState state, Instant at, Instant askAgainAt, UUID request) {
    changes.add(new Change(state, at, Optional.of(askAgainAt), request));
    return this;
  }
}
