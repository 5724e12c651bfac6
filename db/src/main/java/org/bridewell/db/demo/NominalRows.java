package org.bridewell.db.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.nominal.Need;
import org.bridewell.core.nominal.NominalPathways;
import org.bridewell.core.nominal.Pathway;
import org.bridewell.core.nominal.Scheme;
import org.bridewell.core.nominal.SharedPathway;
import org.bridewell.core.nominal.Strand;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// How nominals, schemes and pathways stand in rows.
final class NominalRows implements NominalPathways {
  private static final List<Need> NEEDS = List.of(Need.values());
  private final DemoRows.Table nominals;
  private final DemoRows.Table schemes;
  private final ConferenceRows conferences;
  private final DemoRows.Table links;
  private final DemoRows.Table pathways;

  NominalRows(DemoRows rows, DemoIds ids, Actor chair) {
    this.nominals =
        rows.table(
            "nominal",
            "nominal_id",
            "pnc_id",
            "family_name",
            "given_name",
            "date_of_birth",
            "district_id",
            "strand");
    this.conferences = new ConferenceRows(rows, ids, chair);
    this.schemes =
        rows.table(
            "nominal_scheme",
            "nominal_id",
            "scheme",
            "since",
            "until",
            "conference_id",
            "ended_by_conference_id");
    this.links = rows.table("nominal_link", "person_id", "nominal_id");
    this.pathways =
        rows.table(
            "nominal_pathway",
            "nominal_id",
            "pathway",
            "need",
            "referral_made_on",
            "attended",
            "updated_at");
  }

  void nominal(NominalId id, String pnc, PersonData data, Strand strand) {
    nominals.add(
        id.value(),
        pnc,
        data.name().family(),
        data.name().given(),
        data.dateOfBirth(),
        data.district().value(),
        strand);
  }

  void scheme(NominalId id, Scheme scheme, LocalDate since, @Nullable LocalDate until) {
    var on = conferences.takenOn(id, scheme, since);
    var off = until == null ? null : conferences.letGo(id, scheme, until);
    schemes.add(id.value(), scheme, since, until, on, off);
  }

  void link(PersonId person, NominalId nominal) {
    links.add(person.value(), nominal.value());
  }

  /// What other partners told the hub on the pathways that no firewall guards.
  void otherPathways(NominalId id, Instant now, Draws draws) {
    for (var pathway : Pathway.values()) {
      if (!pathway.behindFirewall() && draws.percent(48)) {
        var need = draws.weighted(NEEDS, 15, 22, 28, 22, 13);
        var at = now.minus(Duration.ofHours(draws.between(20, 4_600)));
        boolean referred = need.compareTo(Need.IDENTIFIED) >= 0 && draws.percent(65);
        var madeOn = LocalDate.ofInstant(at, ArrivalService.LOCAL);
        boolean attended = referred && (need != Need.IDENTIFIED || draws.percent(30));
        pathways.add(id.value(), pathway, need, referred ? madeOn : null, attended, at);
      }
    }
  }

  @Override
  public void put(NominalId nominal, Pathway pathway, SharedPathway shared, Instant now) {
    pathways.add(
        nominal.value(),
        pathway,
        Need.IDENTIFIED,
        shared.referralMadeOn().orElse(null),
        shared.attended(),
        now);
  }

  /// There is none yet.
  @Override
  public void remove(NominalId nominal, Pathway pathway) {}
}
