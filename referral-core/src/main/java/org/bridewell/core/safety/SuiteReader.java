package org.bridewell.core.safety;

import java.time.Clock;
import java.util.List;
import org.bridewell.core.custody.BoardQuery;
import org.bridewell.core.custody.BoardRow;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.UnitOfWork;

/// Reads a suite for all of its open pages at once, for nobody in particular: each page puts on the
/// trail whom it newly shows before it draws what was read.
public class SuiteReader {
  private final UnitOfWork unit;
  private final Safety safety;
  private final AlertSteps steps;
  private final BoardQuery board;
  private final Clock clock;

  public SuiteReader(
      UnitOfWork unit, Safety safety, AlertSteps steps, BoardQuery board, Clock clock) {
    this.unit = unit;
    this.safety = safety;
    this.steps = steps;
    this.board = board;
    this.clock = clock;
  }

  /// What no officer has seen: two short queries, so that it comes before all else.
  public SuiteAlerts alerts(SuiteId suite) {
    return unit.run(() -> new SuiteAlerts(safety.open(suite), steps.alarms(suite)));
  }

  /// Everybody held, what cannot wait first.
  public List<BoardRow> board(SuiteId suite) {
    return unit.run(() -> BoardRow.of(board.heldIn(suite, clock.instant())));
  }
}
