package org.bridewell.core.nominal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bridewell.core.nominal.Conference.Agency;
import org.bridewell.core.nominal.EngagementFact.Side;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.EngagementId;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.PncId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EngagementServiceTest {
  private static final NominalId NOMINAL = NominalId.next();
  private static final Actor HUB =
      new Actor(AccountId.next(), "Morag Inkwell", Role.HUB, new Scope.Area());

  private final FakeEngagements engagements = new FakeEngagements();
  private final List<String> trail = new ArrayList<>();
  private final EngagementService service =
      new EngagementService(
          engagements,
          new OneNominal(),
          new PlainUnit(),
          (actor, action, subject, people, detail) -> trail.add(action + " " + detail),
          Clock.fixed(Instant.parse("2026-11-17T10:00:00Z"), ZoneOffset.UTC),
          ZoneOffset.UTC);

  @Test
  void anExtractHoldsEverythingOfThePeriodOnBothSides() {
    add("2026-05-31", Side.GOOD, "Before it");
    add("2026-06-01", Side.BAD, "Missed twice");
    add("2026-11-17", Side.GOOD, "Kept all");

    var extract = extract("2026-06-01", "2026-11-17", "2026-11-10");

    assertThat(extract.facts())
        .extracting(EngagementFact::words)
        .containsExactly("Missed twice", "Kept all");
    assertThat(extract.name()).isEqualTo("Tamsin Oakapple");
    assertThat(engagements.made).hasSize(1);
    assertThat(trail).last().isEqualTo("COURT_EXTRACT_MADE 2026-06-01 2026-11-17");
  }

  /// Every field of the extract, into every record it is made of: none is a flag, a strand, a
  /// pathway, or a record that holds one.
  @Test
  void noFieldOfAnExtractCanHoldAFlag() {
    var types = fields(CourtExtract.class).toList();

    assertThat(types)
        .containsExactlyInAnyOrder(
            "CourtExtract.name String",
            "CourtExtract.dateOfBirth LocalDate",
            "CourtExtract.from LocalDate",
            "CourtExtract.until LocalDate",
            "CourtExtract.consentOn LocalDate",
            "CourtExtract.facts List<EngagementFact>",
            "EngagementFact.id EngagementId",
            "EngagementFact.on LocalDate",
            "EngagementFact.side Side",
            "EngagementFact.words String",
            "EngagementFact.source Agency",
            "EngagementFact.byName String");
  }

  /// Each flag, tried against each field that can hold words.
  @ParameterizedTest
  @EnumSource
  void noFlagGetsIntoTheWords(Scheme scheme) {
    for (var word : SchemeWords.wordsOf(scheme)) {
      assertThatThrownBy(() -> add("2026-11-01", Side.BAD, "Was made " + word))
          .hasMessage("engagement.names-scheme");
    }
    assertThat(engagements.facts).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noStrandGetsIntoTheWords(Strand strand) {
    for (var word : SchemeWords.wordsOf(strand)) {
      assertThatThrownBy(() -> add("2026-11-01", Side.BAD, "Moved to " + word))
          .hasMessage("engagement.names-scheme");
    }
  }

  @ParameterizedTest(name = "consent on {0}: {1}")
  @CsvSource({
    "2026-11-18, engagement.consent",
    "2026-08-16, engagement.consent",
    "2026-08-17, engagement.none",
    "2026-11-17, engagement.none"
  })
  void needsARecentConsent(String on, String refusal) {
    assertThatThrownBy(() -> extract("2026-06-01", "2026-11-17", on)).hasMessage(refusal);
    assertThat(engagements.made).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-06-02, 2026-06-01", "2026-06-01, 2026-11-18"})
  void aPeriodIsPastAndInOrder(String from, String until) {
    assertThatThrownBy(() -> extract(from, until, "2026-11-17")).hasMessage("engagement.period");
  }

  @Test
  void whatIsToComeIsNoFact() {
    assertThatThrownBy(() -> add("2026-11-18", Side.GOOD, "Will come"))
        .hasMessage("engagement.future");
    assertThatThrownBy(() -> add("2026-11-17", Side.GOOD, " ")).hasMessage("engagement.words");
  }

  @Test
  void strikingOutNeedsAReasonAndAFactThatStands() {
    add("2026-11-01", Side.GOOD, "Kept all");
    var id = engagements.facts.getFirst().id();

    assertThatThrownBy(() -> service.strike(NOMINAL, id, "", HUB)).hasMessage("engagement.words");
    service.strike(NOMINAL, id, "Another person's", HUB);

    assertThat(engagements.facts).isEmpty();
    assertThatThrownBy(() -> service.strike(NOMINAL, id, "Again", HUB))
        .isInstanceOf(OutOfScope.class);
  }

  private void add(String on, Side side, String words) {
    service.add(
        NOMINAL,
        new EngagementFact(
            EngagementId.next(), LocalDate.parse(on), side, words, Agency.PROBATION, "Wilf"),
        HUB);
  }

  private CourtExtract extract(String from, String until, String consent) {
    return service.extract(
        NOMINAL, LocalDate.parse(from), LocalDate.parse(until), LocalDate.parse(consent), HUB);
  }

  private static Stream<String> fields(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(
            part ->
                Stream.concat(
                    Stream.of(type.getSimpleName() + "." + part.getName() + " " + name(part)),
                    part.getType() == List.class ? fields(EngagementFact.class) : Stream.empty()));
  }

  private static String name(RecordComponent part) {
    return part.getGenericType().getTypeName().replaceAll("[a-zA-Z.$]*[.$]", "");
  }

  private static final class FakeEngagements implements Engagements {
    private final List<EngagementFact> facts = new ArrayList<>();
    private final List<CourtExtract> made = new ArrayList<>();

    @Override
    public List<EngagementFact> of(NominalId nominal) {
      return facts.reversed();
    }

    @Override
    public boolean add(NominalId nominal, EngagementFact fact, Actor by, Instant now) {
      return facts.add(fact);
    }

    @Override
    public boolean strike(EngagementId id, String reason, Actor by, Instant now) {
      return facts.removeIf(fact -> fact.id().equals(id));
    }

    @Override
    public void made(NominalId nominal, CourtExtract extract, Actor by, Instant now) {
      made.add(extract);
    }
  }

  private static final class OneNominal implements NominalQuery {
    @Override
    public List<NominalItem> page(String search, int offset, int limit, LocalDate today) {
      return List.of();
    }

    @Override
    public int count(String search) {
      return 0;
    }

    @Override
    public Optional<NominalRecord> one(NominalId id) {
      return Optional.of(
          new NominalRecord(
              NOMINAL,
              "Oakapple",
              "Tamsin",
              LocalDate.of(1997, 3, 2),
              PncId.parse("2014/47120E", 2026).orElseThrow(),
              "Leeds",
              Strand.CATCH,
              List.of(),
              List.of(),
              Map.of()));
    }
  }

  private static final class PlainUnit implements UnitOfWork {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }
}
