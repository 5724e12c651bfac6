package org.bridewell.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.CatalogueRefused;
import org.bridewell.core.instrument.Fault;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.Topic;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.instrument.fhir.QuestionnaireRefused;
import org.bridewell.core.instrument.fhir.QuestionnaireWriter;
import org.bridewell.core.scoring.ScoreVector;
import org.bridewell.core.scoring.ScoreVector.Outcome;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DraftId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.Stale;
import org.bridewell.core.shared.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
  private static final Actor OFFICER =
      new Actor(
          new AccountId(new UUID(0, 1)), "Ann Example", Role.SAFETY_OFFICER, new Scope.Area());
  private static final DraftHead SLEEP =
      new DraftHead(
          "SLEEP",
          "1",
          "Sleep, short",
          "Sleep",
          Topic.PHYSICAL_HEALTH,
          "Adults.",
          OptionalInt.of(18),
          true,
          "A Trust, 2024",
          "Free to use.");

  private final Catalogue catalogue = InstrumentLoader.shipped();
  private final Kept kept = new Kept();
  private final List<AuditAction> audited = new ArrayList<>();
  private final DraftService drafts =
      new DraftService(
          new Directly(),
          kept,
          catalogue,
          (actor, action, subject, people, detail) -> audited.add(action),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void takesAQuestionnaireIntoTheCatalogueInSteps() {
    DraftId id = drafts.keep(sleep(), SLEEP, OFFICER);
    TriedDraft first = drafts.open(id, OFFICER);
    assertThat(first.trial().faults()).extracting(Fault::place).containsExactly("bands");
    assertThatThrownBy(() -> drafts.publish(first.draft(), OFFICER))
        .isInstanceOf(Refusal.class)
        .hasMessage("draft.not-passed");

    TriedDraft banded =
        drafts.enterBands(
            first.draft(), List.of(band("BELOW", 0, 1), band("POSITIVE", 2, 4)), OFFICER);
    assertThat(banded.trial().needed())
        .extracting(Trial.Needed::total)
        .containsExactly("0", "1", "2", "4", "");

    TriedDraft tried = drafts.enterVectors(banded.draft(), vectors(), OFFICER);
    assertThat(tried.trial().passed()).as("%s", tried.trial()).isTrue();
    assertThat(catalogue.find(new InstrumentId("SLEEP"))).isEmpty();

    drafts.publish(tried.draft(), OFFICER);

    var published = catalogue.find(new InstrumentId("SLEEP")).orElseThrow();
    assertThat(published.reviewed()).isFalse();
    assertThat(ScoreVector.outcome(published, "2,1")).isEqualTo(new Outcome("3", "POSITIVE"));
    assertThat(drafts.open(id, OFFICER).draft().state()).isEqualTo(Draft.State.PUBLISHED);
    assertThat(kept.published()).hasSize(1);
    assertThat(audited)
        .containsExactly(
            AuditAction.DRAFT_KEPT,
            AuditAction.DRAFT_CHANGED,
            AuditAction.DRAFT_CHANGED,
            AuditAction.DRAFT_PUBLISHED);
  }

  @Test
  void joinsWhatWasPublishedAgainAfterARestart() {
    publish();
    var restarted = InstrumentLoader.shipped();
    var imported = new ImportedCatalogue(new Directly(), kept, restarted);

    imported.join();
    imported.join();

    assertThat(restarted.find(new InstrumentId("SLEEP"))).isPresent();
  }

  @Test
  void refusesWhatWasAlteredAfterPublication() {
    publish();
    kept.alter("\"points\" : 2", "\"points\" : 1");

    assertThatThrownBy(
            () -> new ImportedCatalogue(new Directly(), kept, InstrumentLoader.shipped()).join())
        .isInstanceOf(CatalogueRefused.class)
        .hasMessageContaining("was changed after publication");
  }

  @ParameterizedTest
  @CsvSource({
    "0,lowest of the first band",
    "1,highest of the first band",
    "2,lowest of the second band",
    "3,highest total",
    "4,a missing answer"
  })
  void needsEveryRequiredVector(int left, String name) {
    var fewer = new ArrayList<>(vectors());
    fewer.remove(left);

    TriedDraft tried = drafts.enterVectors(banded().draft(), fewer, OFFICER);

    assertThat(tried.trial().needed()).as(name).hasSize(1);
    assertThatThrownBy(() -> drafts.publish(tried.draft(), OFFICER)).isInstanceOf(Refusal.class);
    assertThat(kept.published()).isEmpty();
  }

  @Test
  void publishesNothingWhileAVectorDoesNotPass() {
    var more = new ArrayList<>(vectors());
    more.add(vector("2,2", "3", "POSITIVE"));

    TriedDraft tried = drafts.enterVectors(banded().draft(), more, OFFICER);

    assertThat(tried.trial().needed()).isEmpty();
    assertThatThrownBy(() -> drafts.publish(tried.draft(), OFFICER)).isInstanceOf(Refusal.class);
    assertThat(catalogue.find(new InstrumentId("SLEEP"))).isEmpty();
  }

  @Test
  void keepsNothingOfAFileThatIsRefused() {
    byte[] file =
        new String(sleep(), StandardCharsets.UTF_8)
            .replace("ordinalValue", "other")
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> drafts.keep(file, SLEEP, OFFICER))
        .isInstanceOf(QuestionnaireRefused.class);
    assertThat(kept.all()).isEmpty();
    assertThat(audited).isEmpty();
  }

  @Test
  void keepsNothingWithoutALicence() {
    var head =
        new DraftHead(
            "SLEEP",
            "1",
            "Sleep",
            "Sleep",
            Topic.SOCIAL,
            "All",
            OptionalInt.empty(),
            false,
            "A Trust",
            "");

    assertThatThrownBy(() -> drafts.keep(sleep(), head, OFFICER))
        .isInstanceOf(CatalogueRefused.class)
        .hasMessageContaining("licence");
    assertThat(kept.all()).isEmpty();
  }

  @Test
  void takesTheNameOfNoInstrumentThatShips() {
    var head =
        new DraftHead(
            "AUDIT",
            "9",
            "Audit",
            "Audit",
            Topic.ALCOHOL,
            "All",
            OptionalInt.empty(),
            false,
            "A Trust",
            "Free");

    assertThatThrownBy(() -> drafts.keep(sleep(), head, OFFICER))
        .isInstanceOf(Refusal.class)
        .hasMessage("draft.shipped");
  }

  @Test
  void overwritesNoChangeOfSomebodyElse() {
    Draft seen = drafts.open(drafts.keep(sleep(), SLEEP, OFFICER), OFFICER).draft();
    drafts.enterBands(seen, List.of(band("ALL", 0, 4)), OFFICER);

    assertThatThrownBy(() -> drafts.enterVectors(seen, vectors(), OFFICER))
        .isInstanceOf(Stale.class);
  }

  @Test
  void scoresAuditTheSameAfterGoingOutAndIn() {
    var audit = catalogue.find(new InstrumentId("AUDIT")).orElseThrow();
    byte[] file = QuestionnaireWriter.write(audit, QuestionnaireWriter.Status.DRAFT);
    var head =
        new DraftHead(
            "BACK",
            "1",
            "Back",
            "Back",
            Topic.ALCOHOL,
            "Adults",
            OptionalInt.empty(),
            false,
            audit.source(),
            "As printed");
    TriedDraft kept = drafts.open(drafts.keep(file, head, OFFICER), OFFICER);

    TriedDraft back = drafts.enterBands(kept.draft(), audit.bands(), OFFICER);

    for (var answers :
        List.of(
            "0,-,-,-,-,-,-,-,-,4,4",
            "1,0,-,0,-,-,-,-,-,2,0",
            "4,4,-,4,4,4,4,4,4,4,4",
            "1,1,-,1,0,0,-,0,0,0,0")) {
      var ours = answers.split(",");
      var without = new ArrayList<>(List.of(ours));
      without.remove(2); // which wording is asked for: no question of ours
      // answered, so that only the rest decides
      String theirs = answers.replaceFirst("^([^,]*,[^,]*),-", "$1,female");
      assertThat(ScoreVector.outcome(back.instrument(), theirs))
          .as(answers)
          .isEqualTo(ScoreVector.outcome(audit, String.join(",", without)));
    }
  }

  private TriedDraft banded() {
    Draft draft = drafts.open(drafts.keep(sleep(), SLEEP, OFFICER), OFFICER).draft();
    return drafts.enterBands(draft, List.of(band("BELOW", 0, 1), band("POSITIVE", 2, 4)), OFFICER);
  }

  private void publish() {
    drafts.publish(drafts.enterVectors(banded().draft(), vectors(), OFFICER).draft(), OFFICER);
  }

  private static List<ScoreVector> vectors() {
    return List.of(
        vector("0,0", "0", "BELOW"),
        vector("0,1", "1", "BELOW"),
        vector("1,1", "2", "POSITIVE"),
        vector("2,2", "4", "POSITIVE"),
        vector("2,-", "", "INVALID"));
  }

  private static ScoreVector vector(String answers, String score, String band) {
    return new ScoreVector("SLEEP", answers, score, band, "by hand");
  }

  private static Band band(String code, int from, int to) {
    return new Band(
        code,
        Optional.of(new Totals(from, to)),
        code,
        "By this test.",
        "A Trust",
        Set.of(Action.FEEDBACK));
  }

  private static byte[] sleep() {
    String options =
        """
        [{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":0}],"valueCoding":{"code":"n","display":"Never"}},
         {"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":1}],"valueCoding":{"code":"s","display":"Sometimes"}},
         {"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":2}],"valueCoding":{"code":"o","display":"Often"}}]
        """;
    return """
        {"resourceType":"Questionnaire","status":"active","item":[
         {"linkId":"a","type":"choice","text":"Do you sleep badly?","answerOption":%s},
         {"linkId":"b","type":"choice","text":"Do you wake early?","answerOption":%s}]}
        """
        .formatted(options, options)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static final class Directly implements UnitOfWork {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }

  private static final class Kept implements Drafts {
    private final Map<DraftId, Draft> drafts = new LinkedHashMap<>();
    private final List<ImportedVersion> versions = new ArrayList<>();

    @Override
    public void add(Draft draft) {
      drafts.put(draft.id(), draft);
    }

    @Override
    public boolean change(Draft draft) {
      if (drafts.get(draft.id()).revision() != draft.revision() - 1) {
        return false;
      }
      drafts.put(draft.id(), draft);
      return true;
    }

    @Override
    public Optional<Draft> find(DraftId id) {
      return Optional.ofNullable(drafts.get(id));
    }

    @Override
    public List<Draft> all() {
      return List.copyOf(drafts.values());
    }

    @Override
    public boolean publish(ImportedVersion version) {
      return versions.add(version);
    }

    @Override
    public List<ImportedVersion> published() {
      return List.copyOf(versions);
    }

    void alter(String from, String to) {
      versions.replaceAll(
          each ->
              new ImportedVersion(
                  each.instrument(),
                  each.version(),
                  each.from(),
                  each.definition().replace(from, to),
                  each.sha256(),
                  each.vectors(),
                  each.publishedBy(),
                  each.publishedAt()));
    }
  }
}
