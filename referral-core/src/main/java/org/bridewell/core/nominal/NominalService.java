package org.bridewell.core.nominal;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// The hub's reading of nominals; whatever is shown is on the audit trail in the same transaction.
public class NominalService {
  /// As many ids as fit into the detail of one audit entry.
  private static final int IDS_AN_ENTRY = 10;

  private final NominalQuery nominals;
  private final UnitOfWork work;
  private final AuditTrail trail;
  private final Clock clock;
  private final ZoneId zone;

  /// @param work and trail those of the hub's database account
  public NominalService(
      NominalQuery nominals, UnitOfWork work, AuditTrail trail, Clock clock, ZoneId zone) {
    this.nominals = nominals;
    this.work = work;
    this.trail = trail;
    this.clock = clock;
    this.zone = zone;
  }

  /// A page of the list, by name.
  ///
  /// @param search words of a name or of a PNC id; empty for all
  @RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
  public List<NominalItem> page(Actor actor, String search, int offset, int limit) {
    return work.run(
        () -> {
          var page =
              nominals.page(search, offset, limit, LocalDate.ofInstant(clock.instant(), zone));
          recordShown(actor, page);
          return page;
        });
  }

  /// How long the list is.
  @RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
  public int count(Actor actor, String search) {
    return work.run(() -> nominals.count(search));
  }

  /// One record with its seven pathways.
  ///
  /// @throws OutOfScope when there is none
  @RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
  public NominalRecord open(Actor actor, NominalId id) {
    return work.run(
        () -> {
          var nominal = nominals.one(id).orElseThrow(OutOfScope::new);
          trail.record(actor, AuditAction.NOMINAL_VIEWED, subject(id), List.of(), "");
          return nominal;
        });
  }

  /// The ids shown stand in the detail: a nominal is no person of the health side.
  private void recordShown(Actor actor, List<NominalItem> page) {
    for (int from = 0; from < page.size(); from += IDS_AN_ENTRY) {
      var ids =
          page.subList(from, Math.min(from + IDS_AN_ENTRY, page.size())).stream()
              .map(item -> item.id().value().toString())
              .collect(Collectors.joining(" "));
      trail.record(actor, AuditAction.NOMINALS_VIEWED, "nominals", List.of(), ids);
    }
  }

  private static String subject(NominalId id) {
    return "nominal:" + id.value();
  }
}
