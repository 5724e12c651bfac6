package org.bridewell.deploy.bench;

import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.screening.Tap;
import org.bridewell.core.screening.TapOutcome;
import org.bridewell.core.shared.SittingId;
import org.bridewell.deploy.rig.Taps;
import org.bridewell.deploy.rig.WritePath;

/// A nurse who takes one sitting after another: each question is answered once, then the first
/// answer is changed.
final class Sitter {
  private final WritePath path;
  private final Iterator<SittingId> sittings;
  private SittingId sitting = new SittingId(new UUID(0, 0));
  private int step = Taps.QUESTIONS.size() + 1;

  /// What is tapped, and where.
  record Next(SittingId sitting, Tap tap) {}

  Sitter(WritePath path, Iterator<SittingId> sittings) {
    this.path = path;
    this.sittings = sittings;
  }

  Next next() {
    if (step > Taps.QUESTIONS.size()) {
      sitting = sittings.next();
      step = 0;
    }
    int at = step++;
    boolean change = at == Taps.QUESTIONS.size();
    var question = Taps.QUESTIONS.get(change ? 0 : at);
    return new Next(sitting, question.tap(change ? 1 : 0));
  }

  void answer(Next next) {
    var outcome = path.service().answer(next.sitting(), next.tap(), Optional.empty(), path.nurse());
    if (!(outcome instanceof TapOutcome.Saved)) {
      throw new IllegalStateException("an answer was not saved");
    }
  }
}
