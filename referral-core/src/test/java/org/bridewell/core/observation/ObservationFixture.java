package org.bridewell.core.observation;

import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Rousing;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.HeadCause;
import org.bridewell.core.safety.Reopening;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.RoundId;

/// One person in custody, and everything that is observed of them, in memory.
final class ObservationFixture {
  static final Vitals VITALS = new Vitals(InstrumentLoader.shipped());

  /// A set in which nothing is unusual.
  static final Map<String, String> NORMAL =
      new LinkedHashMap<>(
          Map.of(
              "respiration", "16",
              "spo2", "98",
              "oxygen", "air",
              "systolic", "120",
              "pulse", "70",
              "consciousness", "alert",
              "temperature", "37.0"));

  final CustodyFixture.Held detentions = new CustodyFixture.Held();
  final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  final CustodyFixture.Clocks clocks = new CustodyFixture.Clocks();
  final FakeRounds rounds = new FakeRounds();
  final FakePutOffs putOffs = new FakePutOffs();
  final List<Directions.Direction> directions = new ArrayList<>();
  final Alerts alerts = new Alerts();
  final Reopened reopened = new Reopened();
  final TestClock clock = new TestClock();
  final Rousing rousing = new Rousing(clocks, changes, trail);
  Known pregnant = Known.UNKNOWN;

  final Detention held =
      detentions.add(CustodyFixture.held(LEEDS, "7", "Sample", NOW.minusSeconds(7200)));

  final ObservationService service =
      new ObservationService(
          new CustodyFixture.Direct(),
          detentions,
          rounds,
          _ -> pregnant,
          VITALS,
          clocks,
          directions::add,
          rousing,
          alerts,
          changes,
          trail,
          clock);

  final UnfitService unfit =
      new UnfitService(
          new CustodyFixture.Direct(),
          detentions,
          rounds,
          putOffs,
          VITALS,
          clocks,
          rousing,
          changes,
          trail,
          clock);

  /// Records one value of NEWS2: a number, an option, or a reason why there is none.
  ObservationSheet news2(RoundId round, String name, String value) {
    return record(round, Round.Kind.OBSERVATIONS, "news2-" + name, value);
  }

  /// Records a whole set, and what is different in it.
  void set(RoundId round, Map<String, String> different) {
    var values = new LinkedHashMap<>(NORMAL);
    values.putAll(different);
    values.forEach((name, value) -> news2(round, name, value));
  }

  ObservationSheet record(RoundId round, Round.Kind kind, String item, String value) {
    return service.record(held.id(), tap(round, kind, item, value), NURSE);
  }

  ObservationService.Tap tap(RoundId round, Round.Kind kind, String item, String value) {
    var id = new ItemId(item);
    return new ObservationService.Tap(
        AnswerId.next(), round, kind, Optional.empty(), id, finding(id, kind, value));
  }

  private static Finding finding(ItemId item, Round.Kind kind, String value) {
    if (Set.of("REFUSED", "UNABLE", "NO_EQUIPMENT").contains(value)) {
      return new Finding.Missing(NotMeasured.valueOf(value));
    }
    boolean number =
        VITALS.item(item, kind).filter(i -> i.kind() instanceof ItemKind.Measure).isPresent();
    return number ? new Finding.Measured(new BigDecimal(value)) : new Finding.Chosen(value);
  }

  ObservationSheet finish(RoundId round) {
    return service.finish(held.id(), round, NURSE);
  }

  /// Time that goes on when it is told to.
  static final class TestClock extends Clock {
    Instant now = NOW;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /// Remembers what was raised: `CALL_999 OBSERVATION NEWS2 NOT_ALERT`, without the round.
  static final class Alerts extends Alerting {
    final List<String> raised = new ArrayList<>();

    Alerts() {
      super(unused(Safety.class), new CustodyFixture.Changes(), new CustodyFixture.Trail());
    }

    @Override
    public void raise(
        Detention held, SafetyFlag flag, AlertLevel level, String detail, Actor by, Instant now) {
      var words = detail.split(" ");
      raised.add(level + " " + flag + " " + words[0] + " " + words[1]);
    }
  }

  /// Remembers why the head questions were opened again.
  static final class Reopened extends Reopening {
    final List<String> opened = new ArrayList<>();

    Reopened() {
      super(unused(Safety.class), new CustodyFixture.Clocks(), new Alerts());
    }

    @Override
    public void headInjury(Detention held, HeadCause cause, String which, Actor by, Instant now) {
      opened.add(cause + " " + which);
    }

    @Override
    public void selfHarm(Detention held, String which, Actor by, Instant now) {
      opened.add("SELF_HARM " + which);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T unused(Class<T> port) {
    return (T)
        Proxy.newProxyInstance(
            port.getClassLoader(), new Class<?>[] {port}, (_, _, _) -> List.of());
  }

  /// Rounds in memory.
  static final class FakeRounds implements Rounds {
    final Map<RoundId, Round> all = new LinkedHashMap<>();
    private final Set<AnswerId> kept = new HashSet<>();

    @Override
    public void begin(Round round) {
      all.putIfAbsent(round.id(), round);
    }

    @Override
    public boolean keep(Reading reading) {
      if (!kept.add(reading.id())) {
        return false;
      }
      all.computeIfPresent(reading.round(), (_, round) -> round.with(reading));
      return true;
    }

    @Override
    public Optional<Round> lock(RoundId id, DetentionId detention) {
      return Optional.ofNullable(all.get(id)).filter(r -> r.detention().equals(detention));
    }

    @Override
    public List<Round> of(DetentionId detention) {
      return all.values().stream()
          .filter(round -> round.detention().equals(detention))
          .sorted(Comparator.comparing(Round::observedAt))
          .toList();
    }

    @Override
    public void observedAt(RoundId id, Instant at) {
      all.computeIfPresent(id, (_, round) -> round.observedAt(at));
    }

    @Override
    public void finish(RoundId id, Instant at) {
      all.computeIfPresent(id, (_, round) -> round.finished(at));
    }
  }

  /// Put-offs in memory.
  static final class FakePutOffs implements PutOffs {
    final Map<AnswerId, PutOff> all = new HashMap<>();

    @Override
    public boolean keep(PutOff putOff) {
      return all.putIfAbsent(putOff.id(), putOff) == null;
    }

    @Override
    public List<PutOff> of(DetentionId detention) {
      return List.copyOf(all.values());
    }
  }
}
