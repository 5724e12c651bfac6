package org.bridewell.core.custody;

import java.time.Instant;
import org.bridewell.core.custody.Whereabouts.Where;
import org.bridewell.core.shared.Actor;

/// Somebody came from another suite and has a cell here: the receipt is kept, and the care plan is
/// looked at at once (HZ-27). Every other clock goes on as it ran.
public class TransferReceipt implements AfterReturn {
  private final Transfers transfers;
  private final CareClocks clocks;

  public TransferReceipt(Transfers transfers, CareClocks clocks) {
    this.transfers = transfers;
    this.clocks = clocks;
  }

  @Override
  public void returned(Detention held, Where from, Actor actor, Instant now) {
    if (from == Where.ON_THE_WAY) {
      transfers.received(held.id(), actor.id(), now);
      clocks.start(
          CareClock.once(
              held.id(), ClockKind.PLAN_REVIEW, "", now, "TRANSFERRED", actor.id(), now));
    }
  }
}
