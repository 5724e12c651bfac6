package org.bridewell.db.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.bridewell.core.referral.OpeningHours;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.core.referral.ServiceLimits;
import org.bridewell.core.referral.Topic;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.demo.Csv.Row;
import org.bridewell.db.demo.DemoIds.Kind;
import org.jspecify.annotations.Nullable;

/// The partnership itself: districts, suites, terminals, providers, services and who works there.
final class Partnership {
  private static final List<String> PLACES =
      List.of(
          "district",
          "suite",
          "suite_contact",
          "provider",
          "service",
          "service_catchment",
          "service_opening",
          "sharing_agreement");

  private final Map<SuiteId, Actor> nurses = new LinkedHashMap<>();
  private final Map<SuiteId, Actor> officers = new LinkedHashMap<>();
  private final Map<ProviderId, List<Actor>> workers;
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<AccountId, Actor> byId = new HashMap<>();
  private final Map<SuiteId, List<UUID>> terminals = new HashMap<>();
  private final Map<SuiteId, Integer> cells;
  private final List<ServiceEntry> alcoholServices;

  Partnership(DemoRows rows, DemoIds ids) {
    PLACES.forEach(table -> copy(rows, table));
    accounts(rows, ids);
    terminals(rows, ids);
    this.workers =
        actors.values().stream()
            .filter(actor -> actor.role() == Role.WORKER)
            .collect(groupingBy(actor -> actor.scope().requireProvider()));
    this.cells =
        Csv.read("suite").rows().stream()
            .collect(
                toMap(
                    row -> new SuiteId(row.text("suite_id")),
                    row -> Integer.valueOf(row.text("cells"))));
    this.alcoholServices = services(Topic.ALCOHOL);
  }

  /// The nurse of a suite, who does there what nurses do.
  Actor nurse(SuiteId suite) {
    return required(nurses, suite);
  }

  /// The custody officer of a suite.
  Actor officer(SuiteId suite) {
    return required(officers, suite);
  }

  /// The workers of a provider.
  List<Actor> workers(ProviderId provider) {
    return required(workers, provider);
  }

  /// Whoever signs in under that name.
  Actor named(String userName) {
    return required(actors, userName);
  }

  Actor actor(AccountId id) {
    return required(byId, id);
  }

  List<UUID> terminals(SuiteId suite) {
    return required(terminals, suite);
  }

  int cells(SuiteId suite) {
    return required(cells, suite);
  }

  /// The services that take alcohol referrals, by id.
  List<ServiceEntry> alcoholServices() {
    return alcoholServices;
  }

  private static void copy(DemoRows rows, String name) {
    var csv = Csv.read(name);
    var table = rows.table(name, csv.columns().toArray(String[]::new));
    csv.rows().forEach(row -> table.add((Object[]) row.fields().values().toArray(String[]::new)));
  }

  private void accounts(DemoRows rows, DemoIds ids) {
    var hashes =
        Csv.read("secret").rows().stream()
            .collect(toMap(row -> row.text("name"), row -> row.text("hash")));
    var table =
        rows.table(
            "account",
            "account_id",
            "user_name",
            "display_name",
            "role",
            "suite_id",
            "provider_id",
            "password_hash",
            "pin_hash",
            "demo",
            "enabled");
    for (var row : Csv.read("account").rows()) {
      var id = new AccountId(ids.next(Kind.ACCOUNT));
      var role = Role.valueOf(row.text("role"));
      remember(row.text("user_name"), new Actor(id, row.text("display_name"), role, scope(row)));
      table.add(
          id.value(),
          row.text("user_name"),
          row.text("display_name"),
          role,
          orNull(row, "suite_id"),
          orNull(row, "provider_id"),
          hashes.get("password"),
          hashes.get(row.text("pin")),
          true,
          true);
    }
  }

  private void remember(String userName, Actor actor) {
    actors.put(userName, actor);
    byId.put(actor.id(), actor);
    if (actor.scope() instanceof Scope.Suite(SuiteId suite)) {
      (actor.role() == Role.NURSE ? nurses : officers).putIfAbsent(suite, actor);
    }
  }

  private static Scope scope(Row row) {
    if (row.has("suite_id")) {
      return new Scope.Suite(new SuiteId(row.text("suite_id")));
    }
    return row.has("provider_id")
        ? new Scope.Provider(new ProviderId(row.text("provider_id")))
        : new Scope.Area();
  }

  private void terminals(DemoRows rows, DemoIds ids) {
    var table = rows.table("terminal", "terminal_id", "suite_id", "name");
    for (var row : Csv.read("terminal").rows()) {
      var suite = new SuiteId(row.text("suite_id"));
      var id = ids.next(Kind.TERMINAL);
      terminals.computeIfAbsent(suite, _ -> new ArrayList<>()).add(id);
      table.add(id, suite.value(), row.text("name"));
    }
  }

  private static List<ServiceEntry> services(Topic topic) {
    return Csv.read("service").rows().stream()
        .filter(row -> row.text("topic").equals(topic.name()))
        .map(Partnership::service)
        .toList();
  }

  private static ServiceEntry service(Row row) {
    var id = row.text("service_id");
    return new ServiceEntry(
        new ServiceId(id),
        new ProviderId(row.text("provider_id")),
        Topic.valueOf(row.text("topic")),
        row.text("name"),
        row.text("public_name"),
        row.text("phone"),
        row.text("place"),
        row.text("assesses_dependence").equals("1"),
        catchment(id),
        of(id, "service_opening", Partnership::opening),
        ServiceLimits.NONE);
  }

  private static Set<DistrictId> catchment(String service) {
    return of(service, "service_catchment", row -> new DistrictId(row.text("district_id"))).stream()
        .collect(toSet());
  }

  private static OpeningHours opening(Row row) {
    return new OpeningHours(
        DayOfWeek.of(Integer.parseInt(row.text("weekday"))),
        LocalTime.parse(row.text("opens")),
        LocalTime.parse(row.text("closes")));
  }

  private static <T> List<T> of(String service, String table, Function<Row, T> read) {
    return Csv.read(table).rows().stream()
        .filter(row -> row.text("service_id").equals(service))
        .map(read)
        .toList();
  }

  private static @Nullable String orNull(Row row, String column) {
    return row.has(column) ? row.text(column) : null;
  }

  private static <K, V> V required(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalStateException("the demo has none: " + key);
    }
    return value;
  }
}
