package org.bridewell.db.commissioning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.PersonId;
import org.bridewell.db.type.Columns;
import org.jooq.DSLContext;

/// Made-up stays of made-up people, the events they gave rise to, and by a plain count of its own
/// the people that each cell must have.
final class NeedsFixture {
  private static final List<String> SUITES = List.of("LEEDS", "ELLAND-ROAD", "HALIFAX");
  private static final List<String> DISTRICTS = List.of("LEEDS", "CALDERDALE");
  private static final byte[] NOBODY = Columns.bytes(new UUID(0, 0));
  private static final Instant FIRST = Instant.parse("2026-02-27T00:00:00Z");

  /// What it counts for itself.
  static final Set<String> MEASURES =
      Set.of(
          "DETAINED",
          "SCREENED",
          "ALCOHOL_ASKED",
          "ALCOHOL_NEED",
          "ALCOHOL_LOWER",
          "ALCOHOL_INCREASING",
          "ALCOHOL_HIGHER",
          "ALCOHOL_DEPENDENCE",
          "REFERRAL_OFFERED",
          "REFERRAL_ACCEPTED",
          "REFERRAL_REFUSED",
          "DECISION_PUT_OFF",
          "REFERRED",
          "ATTENDED");

  final List<OutboxEvent> events = new ArrayList<>();

  /// `person|month|area|measure`, each once.
  final Set<String> counted = new HashSet<>();

  private final DSLContext owner;
  private final Random random = new Random(20260227);
  final List<Someone> people = new ArrayList<>();

  record Someone(PersonId id, String district) {}

  private record Stay(UUID id, Someone person, String suite, Instant arrived) {}

  NeedsFixture(DSLContext owner) {
    this.owner = owner;
    DISTRICTS.forEach(d -> owner.execute("INSERT INTO district VALUES (?, ?)", d, d));
    SUITES.forEach(
        s -> owner.execute("INSERT INTO suite VALUES (?, 'LEEDS', ?, 20, '0113 496 0000')", s, s));
    owner.execute("INSERT INTO provider VALUES ('FORWARD', 'Forward Example Leeds')");
    owner.execute(
        """
        INSERT INTO service (service_id, provider_id, name, topic, public_name, phone, place,
          assesses_dependence)
        VALUES ('ALC-LEEDS', 'FORWARD', 'Alcohol, Leeds', 'ALCOHOL', 'The Linden Rooms', '0113 496 0001', '', TRUE)
        """);
  }

  NeedsFixture people(int number) {
    for (int i = 0; i < number; i++) {
      var someone = new Someone(PersonId.next(), DISTRICTS.get(random.nextInt(2)));
      owner.execute(
          """
          INSERT INTO person (person_id, family_name, given_name, match_key, date_of_birth, sex,
            ethnicity, district_id, recorded_at, version)
          VALUES (?, 'Teasel', 'N.', ?, '1990-01-01', 'MALE', 'A1', ?, '2026-01-01', 1)
          """,
          bytes(someone.id().value()),
          "teasel" + i,
          someone.district());
      people.add(someone);
    }
    return this;
  }

  /// Stays spread over eight months, both changes of the clock among them.
  NeedsFixture stays(int number) {
    for (int i = 0; i < number; i++) {
      Instant arrived = FIRST.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 250)));
      var someone = people.get(random.nextInt(people.size()));
      stay(someone, SUITES.get(random.nextInt(SUITES.size())), arrived, i);
    }
    return this;
  }

  /// A stay that begins just before and one that begins just after midnight, local time.
  NeedsFixture aroundMidnightOfThirtyJune() {
    stay(people.getFirst(), "LEEDS", Instant.parse("2026-06-30T22:59:59.999999Z"), 1_000_001);
    stay(people.getFirst(), "LEEDS", Instant.parse("2026-06-30T23:00:00Z"), 1_000_002);
    return this;
  }

  private void stay(Someone someone, String suite, Instant arrived, int number) {
    var stay = new Stay(UUID.randomUUID(), someone, suite, arrived);
    owner.execute(
        """
        INSERT INTO detention (detention_id, suite_id, custody_record_number, person_id, cell,
          offence_group, alcohol_causal, arrested_at, arrived_at, request_id, version)
        VALUES (?, ?, ?, ?, 'M1', 'OTHER', 'YES', ?, ?, ?, 1)
        """,
        bytes(stay.id()),
        suite,
        "T/" + number,
        bytes(someone.id().value()),
        utc(arrived),
        utc(arrived),
        bytes(UUID.randomUUID()));
    happened(EventKind.DETENTION_BEGAN, stay.id(), stay, arrived, "DETAINED");
    if (random.nextInt(10) < 7) {
      screened(stay, arrived.plus(Duration.ofHours(1 + random.nextInt(9))));
    }
    if (random.nextInt(10) < 5) {
      asked(stay, arrived.plus(Duration.ofHours(10)));
    }
  }

  private void screened(Stay stay, Instant at) {
    var sitting = UUID.randomUUID();
    boolean complete = random.nextInt(8) > 0;
    owner.execute(
        "INSERT INTO sitting VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
        bytes(sitting),
        bytes(stay.id()),
        stay.suite(),
        complete ? "COMPLETE" : "OPEN",
        NOBODY,
        utc(at.minus(Duration.ofMinutes(20))),
        complete ? utc(at) : null);
    if (!complete) {
      return;
    }
    switch (random.nextInt(7)) {
      case 0 -> {
        result(sitting, "AUDIT-C", "NEGATIVE", at);
        happened(
            EventKind.SITTING_COMPLETED, sitting, stay, at, "SCREENED ALCOHOL_ASKED ALCOHOL_LOWER");
      }
      case 1 -> audit(sitting, stay, at, "LOW_RISK", "ALCOHOL_LOWER");
      case 2 -> audit(sitting, stay, at, "INCREASING_RISK", "ALCOHOL_NEED ALCOHOL_INCREASING");
      case 3 -> audit(sitting, stay, at, "HIGHER_RISK", "ALCOHOL_NEED ALCOHOL_HIGHER");
      case 4 -> audit(sitting, stay, at, "POSSIBLE_DEPENDENCE", "ALCOHOL_NEED ALCOHOL_DEPENDENCE");
      case 5 -> audit(sitting, stay, at, null, "ALCOHOL_NEED");
      default -> happened(EventKind.SITTING_COMPLETED, sitting, stay, at, "SCREENED");
    }
  }

  private void audit(UUID sitting, Stay stay, Instant at, String band, String measures) {
    result(sitting, "AUDIT-C", "POSITIVE", at);
    result(sitting, "AUDIT", band, at);
    happened(EventKind.SITTING_COMPLETED, sitting, stay, at, "SCREENED ALCOHOL_ASKED " + measures);
  }

  private void result(UUID sitting, String instrument, String band, Instant at) {
    owner.execute(
        """
        INSERT INTO screening_result (sitting_id, instrument_id, instrument_version, outcome,
          total, band, flags, scored_at)
        VALUES (?, ?, '1', ?, ?, ?, '', ?)
        """,
        bytes(sitting),
        instrument,
        band == null ? "INCOMPLETE" : "SCORED",
        band == null ? null : 9,
        band,
        utc(at));
  }

  private void asked(Stay stay, Instant at) {
    var consent = UUID.randomUUID();
    String answer = List.of("GIVEN", "GIVEN", "REFUSED", "DEFERRED").get(random.nextInt(4));
    boolean given = answer.equals("GIVEN");
    boolean withdrawn = given && random.nextInt(4) == 0;
    owner.execute(
        """
        INSERT INTO consent (consent_id, detention_id, person_id, purpose, recipient, state,
          wording_version, decided_by_account_id, decided_at, expires_at, version)
        VALUES (?, ?, ?, 'REFERRAL', 'ALC-LEEDS', ?, '1', ?, ?, ?, 1)
        """,
        bytes(consent),
        bytes(stay.id()),
        bytes(stay.person().id().value()),
        withdrawn ? "WITHDRAWN" : answer,
        NOBODY,
        utc(at),
        given ? utc(at.plus(Duration.ofDays(90))) : null);
    changed(consent, 1, answer, at);
    happened(EventKind.CONSENT_DECIDED, stay.id(), stay, at, "REFERRAL_OFFERED " + decided(answer));
    if (given) {
      referred(stay, consent, at);
    }
    if (withdrawn) {
      Instant later = at.plus(Duration.ofDays(35));
      changed(consent, 2, "WITHDRAWN", later);
      events.add(OutboxEvent.of(EventKind.CONSENT_DECIDED, stay.id(), stay.person().id(), later));
    }
  }

  private static String decided(String answer) {
    return switch (answer) {
      case "GIVEN" -> "REFERRAL_ACCEPTED";
      case "REFUSED" -> "REFERRAL_REFUSED";
      default -> "DECISION_PUT_OFF";
    };
  }

  private void changed(UUID consent, int version, String state, Instant at) {
    owner.execute(
        "INSERT INTO consent_change VALUES (?, ?, ?, ?, ?, ?)",
        bytes(consent),
        version,
        state,
        bytes(UUID.randomUUID()),
        NOBODY,
        utc(at));
  }

  private void referred(Stay stay, UUID consent, Instant at) {
    var referral = UUID.randomUUID();
    owner.execute(
        """
        INSERT INTO referral (referral_id, detention_id, person_id, service_id, provider_id,
          consent_id, state, reason, sent_by_account_id, sent_at, next_action, next_due_at,
          request_id, version)
        VALUES (?, ?, ?, 'ALC-LEEDS', 'FORWARD', ?, 'SENT', 'AUDIT_HIGHER_RISK', ?, ?, 'CALL', ?,
          ?, 1)
        """,
        bytes(referral),
        bytes(stay.id()),
        bytes(stay.person().id().value()),
        bytes(consent),
        NOBODY,
        utc(at),
        utc(at),
        bytes(UUID.randomUUID()));
    happened(EventKind.REFERRAL_SENT, referral, stay, at, "REFERRED");
    if (random.nextBoolean()) {
      Instant first = at.plus(Duration.ofDays(3 + random.nextInt(30)));
      attended(referral, first);
      happened(EventKind.REFERRAL_ATTENDED, referral, stay, first, "ATTENDED");
      Instant again = first.plus(Duration.ofDays(28));
      attended(referral, again);
      events.add(OutboxEvent.of(EventKind.REFERRAL_ATTENDED, referral, stay.person().id(), again));
    }
  }

  private void attended(UUID referral, Instant at) {
    owner.execute(
        """
        INSERT INTO referral_event (event_id, referral_id, kind, by_account_id, happened_at)
        VALUES (?, ?, 'ATTENDED', ?, ?)
        """,
        bytes(UUID.randomUUID()),
        bytes(referral),
        NOBODY,
        utc(at));
  }

  private void happened(EventKind kind, UUID subject, Stay stay, Instant at, String measures) {
    events.add(OutboxEvent.of(kind, subject, stay.person().id(), at));
    String month = at.atZone(ZoneId.of("Europe/London")).toLocalDate().withDayOfMonth(1).toString();
    for (String measure : measures.split(" ")) {
      for (String area :
          List.of("SUITE|" + stay.suite(), "DISTRICT|" + stay.person().district(), "AREA|ALL")) {
        counted.add(String.join("|", stay.person().id().toString(), month, area, measure));
      }
    }
  }

  static byte[] bytes(UUID id) {
    return Columns.bytes(id);
  }

  private static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
