package org.bridewell.core.nominal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.nominal.PathwayState.NothingShared;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.PncId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.UnitOfWork;
import org.junit.jupiter.api.Test;

class NominalServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-17T09:00:00Z");
  private static final PncId PNC = PncId.parse("2014/47120E", 2026).orElseThrow();
  private static final Actor HUB =
      new Actor(AccountId.next(), "Morag Inkwell", Role.HUB, new Scope.Area());

  private final FakeNominals nominals = new FakeNominals();
  private final RecordingTrail trail = new RecordingTrail();
  private final NominalService service =
      new NominalService(
          nominals,
          new PlainUnit(),
          trail,
          Clock.fixed(NOW, ZoneOffset.UTC),
          ZoneId.of("Europe/London"));

  @Test
  void everyNominalShownIsOnTheTrail() {
    nominals.items = Stream.generate(NominalServiceTest::item).limit(25).toList();

    var page = service.page(HUB, "", 0, 50);

    assertThat(trail.entries).extracting(Entry::action).containsOnly(AuditAction.NOMINALS_VIEWED);
    assertThat(trail.entries).allSatisfy(e -> assertThat(e.detail()).hasSizeLessThanOrEqualTo(400));
    assertThat(trail.entries.stream().flatMap(e -> Stream.of(e.detail().split(" "))))
        .containsExactlyElementsOf(page.stream().map(i -> i.id().value().toString()).toList());
  }

  @Test
  void openingARecordIsOnTheTrail() {
    nominals.record = Optional.of(nominal());

    var opened = service.open(HUB, nominals.record.get().id());

    assertThat(trail.entries)
        .containsExactly(
            new Entry(AuditAction.NOMINAL_VIEWED, "nominal:" + opened.id().value(), ""));
  }

  @Test
  void whatIsNotThereIsRefusedAndNotRecordedAsSeen() {
    assertThatThrownBy(() -> service.open(HUB, NominalId.next())).isInstanceOf(OutOfScope.class);
    assertThat(trail.entries).isEmpty();
  }

  @Test
  void aRecordAlwaysHasSevenPathways() {
    assertThat(nominal().pathways())
        .containsOnlyKeys(Pathway.values())
        .allSatisfy((pathway, state) -> assertThat(state).isEqualTo(new NothingShared()));
  }

  @Test
  void recordsAndItemsShowNothingInLogs() {
    assertThat(nominal() + " " + item()).doesNotContain("Oakapple", "Tamsin", "2014", "1997");
  }

  private static NominalItem item() {
    return new NominalItem(
        NominalId.next(), "Oakapple", "Tamsin", PNC, "Leeds", Strand.CATCH, List.of(Scheme.PPO));
  }

  private static NominalRecord nominal() {
    return new NominalRecord(
        NominalId.next(),
        "Oakapple",
        "Tamsin",
        LocalDate.of(1997, 3, 2),
        PNC,
        "Leeds",
        Strand.CATCH,
        List.of(),
        List.of(),
        Map.of());
  }

  private record Entry(AuditAction action, String subject, String detail) {}

  private static final class RecordingTrail implements AuditTrail {
    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void record(
        Actor actor,
        AuditAction action,
        String subject,
        Collection<PersonId> people,
        String detail) {
      assertThat(people).isEmpty();
      entries.add(new Entry(action, subject, detail));
    }
  }

  private static final class FakeNominals implements NominalQuery {
    private List<NominalItem> items = List.of();
    private Optional<NominalRecord> record = Optional.empty();

    @Override
    public List<NominalItem> page(String search, int offset, int limit, LocalDate today) {
      return items;
    }

    @Override
    public int count(String search) {
      return items.size();
    }

    @Override
    public Optional<NominalRecord> one(NominalId id) {
      return record.filter(found -> found.id().equals(id));
    }
  }

  private static final class PlainUnit implements UnitOfWork {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }
}
