package org.bridewell.core.custody;

import jakarta.annotation.security.RolesAllowed;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.TerminalId;
import org.bridewell.core.shared.UnitOfWork;

/// Makes a new installation's districts, suites and terminals. None is ever deleted: records name
/// them.
public class SuiteService {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_CODE = 40;
  private static final int MOST_CELLS = 200;
  private static final String PHONE = "[0-9+() ]{3,40}";

  private final UnitOfWork unit;
  private final SuiteAdmin admin;
  private final Suites suites;
  private final AuditTrail trail;

  public SuiteService(UnitOfWork unit, SuiteAdmin admin, Suites suites, AuditTrail trail) {
    this.unit = unit;
    this.admin = admin;
    this.suites = suites;
    this.trail = trail;
  }

  /// Everything there is.
  public record Places(
      List<Suites.District> districts, List<Suite> suites, List<Suites.Terminal> terminals) {
    public Places {
      districts = List.copyOf(districts);
      suites = List.copyOf(suites);
      terminals = List.copyOf(terminals);
    }
  }

  /// What is typed of a suite.
  ///
  /// @param phone of the custody desk
  /// @param inspector whom to ring when no officer answers an alert
  public record SuiteData(String name, int cells, String phone, String inspector) {}

  /// Every district, suite and terminal.
  @RolesAllowed(Role.Names.ADMIN)
  public Places list(Actor actor) {
    return unit.run(
        () -> {
          record(actor, AuditAction.SUITES_VIEWED, "suites");
          return new Places(suites.districts(), suites.all(), suites.terminals());
        });
  }

  /// Adds a district.
  ///
  /// @throws Refusal `place.name`, `place.taken`
  @RolesAllowed(Role.Names.ADMIN)
  public void addDistrict(String name, Actor actor) {
    var district = new Suites.District(new DistrictId(code(name)), name.strip());
    unit.execute(
        () -> {
          if (!admin.add(district)) {
            throw new Refusal("place.taken");
          }
          record(actor, AuditAction.SUITE_ADDED, "district:" + district.id().value());
        });
  }

  /// Adds a suite.
  ///
  /// @throws Refusal `place.name`, `place.taken`, `place.cells`, `place.phone`
  @RolesAllowed(Role.Names.ADMIN)
  public void addSuite(DistrictId district, SuiteData data, Actor actor) {
    var id = new SuiteId(code(data.name()));
    var suite = suite(id, district, data);
    unit.execute(
        () -> {
          if (!admin.add(suite)) {
            throw new Refusal("place.taken");
          }
          admin.setInspector(id, data.inspector().strip());
          record(actor, AuditAction.SUITE_ADDED, "suite:" + id.value());
        });
  }

  /// Changes what is known of a suite.
  ///
  /// @throws Refusal `place.name`, `place.cells`, `place.phone`, `place.cells-held` (somebody is
  ///   held in a cell that would be gone)
  @RolesAllowed(Role.Names.ADMIN)
  public void changeSuite(SuiteId id, SuiteData data, Actor actor) {
    unit.execute(
        () -> {
          var suite = suite(id, suites.get(id).district(), data);
          if (admin.heldBeyond(id, data.cells()) > 0) {
            throw new Refusal("place.cells-held");
          }
          admin.change(suite);
          admin.setInspector(id, data.inspector().strip());
          record(actor, AuditAction.SUITE_CHANGED, "suite:" + id.value());
        });
  }

  /// Adds a terminal, which is then enrolled.
  ///
  /// @throws Refusal `place.name`, `place.taken`
  @RolesAllowed(Role.Names.ADMIN)
  public void addTerminal(SuiteId suite, String name, Actor actor) {
    checkName(name);
    unit.execute(
        () -> {
          var terminal =
              new Suites.Terminal(TerminalId.next(), suites.get(suite).id(), name.strip());
          if (!admin.add(terminal)) {
            throw new Refusal("place.taken");
          }
          record(actor, AuditAction.TERMINAL_ADDED, "terminal:" + terminal.id().value());
        });
  }

  private static Suite suite(SuiteId id, DistrictId district, SuiteData data) {
    checkName(data.name());
    if (data.cells() < 1 || data.cells() > MOST_CELLS) {
      throw new Refusal("place.cells", MOST_CELLS);
    }
    if (!data.phone().strip().matches(PHONE) || !data.inspector().strip().matches(PHONE)) {
      throw new Refusal("place.phone");
    }
    return new Suite(id, district, data.name().strip(), data.cells(), data.phone().strip());
  }

  private static void checkName(String name) {
    if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
      throw new Refusal("place.name", LONGEST_NAME);
    }
  }

  /// The id that records will name: made of the name's letters and digits.
  static String code(String name) {
    checkName(name);
    var code =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toUpperCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (code.isEmpty()) {
      throw new Refusal("place.name", LONGEST_NAME);
    }
    return code.substring(0, Math.min(code.length(), LONGEST_CODE));
  }

  private void record(Actor actor, AuditAction action, String subject) {
    trail.record(actor, action, subject, List.of(), "");
  }
}
