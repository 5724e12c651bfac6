package org.bridewell.core.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.person.Sex;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.Topic;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.SuiteId;

/// Everything on record of one person that reports count.
///
/// @param district where the person lives
public record PersonHistory(
    PersonId person, DistrictId district, Sex sex, LocalDate born, List<Stay> stays)
    implements Redacted {

  /// One stay in custody.
  ///
  /// @param firstSeenAt when the first screening was begun
  /// @param screenings those that were completed
  /// @param safety the latest answer to each safety question
  /// @param reasonForAdult whether the officer was told of a reason to suspect vulnerability
  public record Stay(
      SuiteId suite,
      Instant arrivedAt,
      Optional<Instant> firstSeenAt,
      List<Screening> screenings,
      Map<SafetyFlag, SafetyReply> safety,
      List<Decision> decisions,
      List<Referred> referrals,
      boolean reasonForAdult,
      boolean adultCame) {
    public Stay {
      screenings = List.copyOf(screenings);
      safety = Map.copyOf(safety);
      decisions = List.copyOf(decisions);
      referrals = List.copyOf(referrals);
    }
  }

  /// A completed screening, with the results that came out: those that were not finished, or did
  /// not apply, are not in it.
  public record Screening(Instant completedAt, Map<InstrumentId, Result> results) {
    public Screening {
      results = Map.copyOf(results);
    }
  }

  /// What came out of one instrument.
  ///
  /// @param band empty for prompts, which have none
  public record Result(Optional<String> band, Set<String> flags) {
    public Result {
      flags = Set.copyOf(flags);
    }
  }

  /// What was decided about a referral.
  public record Decision(Topic topic, ConsentState state, Instant at) {}

  /// A referral as it stands.
  ///
  /// @param attendedAt the first attendance
  /// @param closed why and when the service closed it
  public record Referred(
      Topic topic, Instant sentAt, Optional<Instant> attendedAt, Optional<Closed> closed) {}

  /// How a referral ended.
  public record Closed(Closure why, Instant at) {}

  public PersonHistory {
    stays = List.copyOf(stays);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
