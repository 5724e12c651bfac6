package org.bridewell.deploy.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bridewell.db.type.Columns;
import org.bridewell.deploy.rig.Receiver;

/// What was done as the one who did it knows, against what a receiver got and a database holds.
final class Ledger {
  private final Set<UUID> neverHappened = ConcurrentHashMap.newKeySet();
  private final Map<UUID, Instant> withdrawnBy = new ConcurrentHashMap<>();

  void rolledBack(UUID event) {
    neverHappened.add(event);
  }

  /// @param by a moment after the withdrawal was committed
  void withdrawn(UUID referral, Instant by) {
    withdrawnBy.put(referral, by);
  }

  int withdrawals() {
    return withdrawnBy.size();
  }

  int rolledBack() {
    return neverHappened.size();
  }

  /// What went wrong, by kind.
  ///
  /// @param committed referrals that the database holds
  /// @param lost referrals without a withdrawal of which the receiver did not apply the message
  /// @param twice messages that it applied although a later one was applied, or not at all although
  ///   first: applied anything but exactly once
  /// @param ghosts messages of events that the database does not hold
  /// @param late sends that began after a withdrawal was committed
  /// @param unretracted referrals that arrived, were taken back, and are not retracted last
  record Verdict(int committed, int lost, int twice, int ghosts, int late, int unretracted) {}

  Verdict judge(Connection owner, Receiver receiver) throws SQLException {
    var truth = truth(owner);
    var got = receiver.byEvent();
    int lost = 0;
    int unretracted = 0;
    for (var made : truth.referrals.entrySet()) {
      var about = receiver.about(made.getKey());
      if (!truth.withdrawn.contains(made.getKey())) {
        boolean there =
            about.size() == 1
                && about.getFirst().event().equals(made.getValue())
                && about.getFirst().applied();
        lost += there ? 0 : 1;
      } else if (!about.isEmpty()) {
        unretracted += about.getLast().retracts() && about.getLast().applied() ? 0 : 1;
      }
    }
    long ghosts =
        got.values().stream()
            .filter(
                one -> neverHappened.contains(one.event()) || !truth.events.contains(one.event()))
            .count();
    long late =
        withdrawnBy.entrySet().stream()
            .mapToLong(taken -> late(receiver, taken.getKey(), taken.getValue()))
            .sum();
    long notOnce =
        got.values().stream()
            .filter(one -> !truth.withdrawn.contains(one.referral()) && !one.applied())
            .count();
    return new Verdict(
        truth.referrals.size(), lost, (int) notOnce, (int) ghosts, (int) late, unretracted);
  }

  private static long late(Receiver receiver, UUID referral, Instant withdrawnBy) {
    return receiver.about(referral).stream()
        .filter(one -> !one.retracts())
        .filter(one -> receiver.beganAfter(one.event(), withdrawnBy))
        .count();
  }

  private record Truth(Map<UUID, UUID> referrals, Set<UUID> withdrawn, Set<UUID> events) {}

  private static Truth truth(Connection owner) throws SQLException {
    var truth = new Truth(new HashMap<>(), new HashSet<>(), new HashSet<>());
    try (var select = owner.createStatement();
        var rows =
            select.executeQuery(
                """
                SELECT r.referral_id, o.event_id, c.state FROM referral r
                JOIN outbox_event o ON o.subject_id = r.referral_id AND o.kind = 'REFERRAL_SENT'
                JOIN consent c ON c.consent_id = r.consent_id""")) {
      while (rows.next()) {
        var referral = Columns.uuid(rows.getBytes(1));
        truth.referrals.put(referral, Columns.uuid(rows.getBytes(2)));
        if (rows.getString(3).equals("WITHDRAWN")) {
          truth.withdrawn.add(referral);
        }
      }
    }
    try (var select = owner.createStatement();
        var rows = select.executeQuery("SELECT event_id FROM partner_delivery")) {
      while (rows.next()) {
        truth.events.add(Columns.uuid(rows.getBytes(1)));
      }
    }
    return truth;
  }
}
