package org.bridewell.core.referral;

import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.UnitOfWork;

/// Makes a new installation's directory: the organisations, and the services that take referrals.
public class DirectoryService {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_PLACE = 400;
  private static final String PHONE = "[0-9+() ]{3,40}";

  /// Words that a neighbour, a parent or an employer must not read on a card (HZ-39).
  private static final Set<String> TELLING =
      Set.of(
          "alcohol",
          "drug",
          "drink",
          "addict",
          "substance",
          "mental",
          "psychiat",
          "recovery",
          "arrest",
          "custody",
          "offend",
          "police",
          "probation",
          "prison",
          "court");

  private final UnitOfWork unit;
  private final ServiceDirectory directory;
  private final DirectoryAdmin admin;
  private final AuditTrail trail;

  public DirectoryService(
      UnitOfWork unit, ServiceDirectory directory, DirectoryAdmin admin, AuditTrail trail) {
    this.unit = unit;
    this.directory = directory;
    this.admin = admin;
    this.trail = trail;
  }

  /// What is typed of a service; it is open from Monday to Friday.
  public record ServiceData(
      Topic topic,
      String name,
      String publicName,
      String phone,
      String place,
      boolean assessesDependence,
      Set<DistrictId> catchment,
      LocalTime opens,
      LocalTime closes) {
    public ServiceData {
      catchment = Set.copyOf(catchment);
    }
  }

  /// Every service, by id.
  @RolesAllowed(Role.Names.ADMIN)
  public List<ServiceEntry> list(Actor actor) {
    return unit.run(
        () -> {
          record(actor, AuditAction.SUITES_VIEWED, "services");
          return Stream.of(Topic.values())
              .flatMap(topic -> directory.forTopic(topic).stream())
              .toList();
        });
  }

  /// Adds an organisation.
  ///
  /// @throws Refusal `service.name`, `place.taken`
  @RolesAllowed(Role.Names.ADMIN)
  public void addProvider(String code, String name, Actor actor) {
    checkName(name);
    var id = new ProviderId(checkedCode(code));
    unit.execute(
        () -> {
          if (!admin.addProvider(id, name.strip())) {
            throw new Refusal("place.taken");
          }
          record(actor, AuditAction.SERVICE_ADDED, "provider:" + id.value());
        });
  }

  /// Adds a service of an organisation.
  ///
  /// @throws Refusal `service.name`, `service.telling` (the public name tells of health or arrest),
  ///   `place.phone`, `service.place`, `service.catchment`, `service.hours`, `place.taken`
  @RolesAllowed(Role.Names.ADMIN)
  public void addService(String code, ProviderId provider, ServiceData data, Actor actor) {
    check(data);
    var entry = entry(new ServiceId(checkedCode(code)), provider, data);
    unit.execute(
        () -> {
          if (!admin.add(entry)) {
            throw new Refusal("place.taken");
          }
          record(actor, AuditAction.SERVICE_ADDED, "service:" + entry.id().value());
        });
  }

  private static void check(ServiceData data) {
    checkName(data.name());
    checkName(data.publicName());
    var shown = data.publicName().toLowerCase(Locale.ROOT);
    if (TELLING.stream().anyMatch(shown::contains)) {
      throw new Refusal("service.telling");
    }
    if (!data.phone().strip().matches(PHONE)) {
      throw new Refusal("place.phone");
    }
    if (data.place().isBlank() || data.place().strip().length() > LONGEST_PLACE) {
      throw new Refusal("service.place");
    }
    if (data.catchment().isEmpty()) {
      throw new Refusal("service.catchment");
    }
    if (!data.opens().isBefore(data.closes())) {
      throw new Refusal("service.hours");
    }
  }

  private static ServiceEntry entry(ServiceId id, ProviderId provider, ServiceData data) {
    var week =
        Stream.of(DayOfWeek.values())
            .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
            .map(day -> new OpeningHours(day, data.opens(), data.closes()))
            .toList();
    return new ServiceEntry(
        id,
        provider,
        data.topic(),
        data.name().strip(),
        data.publicName().strip(),
        data.phone().strip(),
        data.place().strip(),
        data.assessesDependence(),
        data.catchment(),
        week,
        ServiceLimits.NONE);
  }

  private static String checkedCode(String code) {
    if (!code.matches("[A-Z0-9][A-Z0-9-]{1,39}")) {
      throw new Refusal("service.code");
    }
    return code;
  }

  private static void checkName(String name) {
    if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
      throw new Refusal("service.name", LONGEST_NAME);
    }
  }

  private void record(Actor actor, AuditAction action, String subject) {
    trail.record(actor, action, subject, List.of(), "");
  }
}
