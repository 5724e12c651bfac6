package org.bridewell.ui.safety;

import java.util.EnumMap;
import java.util.Map;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.shared.AnswerId;

/// Gives each tap its id. A tap that is repeated because nobody knows whether it was saved keeps
/// its id, so that it is saved once.
final class TapKeys {
  private record Tap(SafetyReply reply, AnswerId id) {}

  private final Map<SafetyFlag, Tap> waiting = new EnumMap<>(SafetyFlag.class);

  /// The id of this answer, until it is known to be saved.
  AnswerId of(SafetyFlag flag, SafetyReply reply) {
    return waiting
        .compute(
            flag,
            (_, before) ->
                before != null && before.reply() == reply
                    ? before
                    : new Tap(reply, AnswerId.next()))
        .id();
  }

  /// The answer is saved: the next tap on this flag is a new one.
  void saved(SafetyFlag flag) {
    waiting.remove(flag);
  }
}
