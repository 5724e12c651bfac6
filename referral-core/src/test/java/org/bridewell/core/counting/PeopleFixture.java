package org.bridewell.core.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.counting.PersonHistory.Decision;
import org.bridewell.core.counting.PersonHistory.Referred;
import org.bridewell.core.counting.PersonHistory.Result;
import org.bridewell.core.counting.PersonHistory.Screening;
import org.bridewell.core.counting.PersonHistory.Stay;
import org.bridewell.core.person.Sex;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SuiteId;

/// Builds a person's stays for tests of counting.
final class PeopleFixture {
  static final SuiteId LEEDS = new SuiteId("LEEDS");
  static final SuiteId HALIFAX = new SuiteId("HALIFAX");
  static final DistrictId WAKEFIELD = new DistrictId("WAKEFIELD");

  private PeopleFixture() {}

  static PersonHistory person(Stay... stays) {
    return born(LocalDate.of(1990, 1, 1), stays);
  }

  static PersonHistory born(LocalDate day, Stay... stays) {
    return new PersonHistory(PersonId.next(), WAKEFIELD, Sex.FEMALE, day, List.of(stays));
  }

  static StayBuilder stay(SuiteId suite, String arrivedAt) {
    return new StayBuilder(suite, Instant.parse(arrivedAt));
  }

  static final class StayBuilder {
    private final SuiteId suite;
    private final Instant arrivedAt;
    private Optional<Instant> seen = Optional.empty();
    private final List<Screening> screenings = new ArrayList<>();
    private final Map<SafetyFlag, SafetyReply> safety = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Referred> referrals = new ArrayList<>();
    private boolean reason;
    private boolean came;

    private StayBuilder(SuiteId suite, Instant arrivedAt) {
      this.suite = suite;
      this.arrivedAt = arrivedAt;
    }

    StayBuilder seen(String at) {
      seen = Optional.of(Instant.parse(at));
      return this;
    }

    /// @param results `INSTRUMENT=BAND`, or `INSTRUMENT:FLAG` for prompts
    StayBuilder screened(String at, String... results) {
      var map = new HashMap<InstrumentId, Result>();
      for (String result : results) {
        String[] parts = result.split("[=:]", 2);
        boolean band = result.contains("=");
        map.put(
            new InstrumentId(parts[0]),
            new Result(
                band ? Optional.of(parts[1]) : Optional.empty(),
                band || parts[1].isEmpty() ? Set.of() : Set.of(parts[1].split(" "))));
      }
      screenings.add(new Screening(Instant.parse(at), map));
      return this;
    }

    StayBuilder answered(SafetyFlag flag, SafetyReply reply) {
      safety.put(flag, reply);
      return this;
    }

    StayBuilder decided(Decision decision) {
      decisions.add(decision);
      return this;
    }

    StayBuilder referred(Referred referral) {
      referrals.add(referral);
      return this;
    }

    StayBuilder reasonForAdult() {
      reason = true;
      return this;
    }

    StayBuilder adultCame() {
      came = true;
      return this;
    }

    Stay build() {
      return new Stay(
          suite, arrivedAt, seen, screenings, safety, decisions, referrals, reason, came);
    }
  }
}
