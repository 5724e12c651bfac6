package org.bridewell.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridewell.core.custody.CustodyFixture.BRADFORD;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;
import static org.bridewell.core.custody.CustodyFixture.NURSE_OF_BRADFORD;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.custody.CustodyRecordNumber;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.ChangedCatalogue;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A corrected cut-off lists the past sittings whose action would differ (HZ-31).
class CorrectionServiceTest {
  private static final InstrumentId AUDIT_C = new InstrumentId("AUDIT-C");
  private static final Actor SAFETY =
      new Actor(AccountId.next(), "Sofia Example", Role.SAFETY_OFFICER, new Scope.Area());
  private static final Catalogue SHIPPED = new ChangedCatalogue().load();

  /// The cut-off moves from 5 to 4.
  private static final Catalogue CORRECTED =
      new ChangedCatalogue()
          .corrected("AUDIT-C", "2026-1", "\"to\": 4", "\"to\": 3", "\"from\": 5", "\"from\": 4")
          .load();

  private final Kept kept = new Kept();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final CorrectionService service = service(CORRECTED);

  @ParameterizedTest(name = "AUDIT-C {0}: listed {1}")
  @CsvSource({"'1,1,1', false", "'2,1,1', true", "'2,2,1', false", "'4,4,4', false"})
  void listsWhatTheNewCutOffWouldHaveDoneOtherwise(String points, boolean listed) {
    kept.add(LEEDS, points);

    assertThat(service.list(NURSE)).hasSize(listed ? 1 : 0);
  }

  @Test
  void saysWhatWasToBeDoneAndWhatIsNow() {
    kept.add(LEEDS, "2,1,1");

    var correction = service.list(NURSE).getFirst();

    assertThat(correction.kept().version()).isEqualTo("2020-1");
    assertThat(correction.corrected().version()).isEqualTo("2026-1");
    assertThat(correction.actionsBefore()).contains(Action.FEEDBACK);
    assertThat(correction.actionsAfter()).doesNotContain(Action.FEEDBACK);
  }

  @Test
  void listsNothingWhileNoVersionWasCorrected() {
    kept.add(LEEDS, "2,1,1");

    assertThat(service(SHIPPED).list(NURSE)).isEmpty();
  }

  @Test
  void listsAnUnfinishedTestWhoseBandTheCorrectionSettles() {
    kept.add(LEEDS, "2,2,-");
    kept.add(LEEDS, "0,-,-");

    assertThat(service.list(NURSE)).hasSize(1);
  }

  @Test
  void showsANurseTheOwnSuiteAndTheSafetyOfficerAll() {
    kept.add(LEEDS, "2,1,1");
    kept.add(BRADFORD, "3,1,0");

    assertThat(service.list(NURSE)).hasSize(1);
    assertThat(service.list(NURSE_OF_BRADFORD)).hasSize(1);
    assertThat(service.list(SAFETY)).hasSize(2);
    assertThat(trail.actions()).hasSize(3).containsOnly(AuditAction.CORRECTIONS_VIEWED);
  }

  @Test
  void keepsWhatAClinicianDecidedOnceAndPutsItLast() {
    kept.add(LEEDS, "2,1,1");
    kept.add(LEEDS, "3,1,0");
    var first = service.list(NURSE).getFirst();

    service.review(first, CorrectionReview.Outcome.CONTACT, "Called the worker", NURSE);

    assertThat(service.list(NURSE).getLast().past().review())
        .get()
        .extracting(
            CorrectionReview::sitting, CorrectionReview::outcome, CorrectionReview::reviewedAs)
        .containsExactly(
            first.past().sitting(), CorrectionReview.Outcome.CONTACT, NURSE.displayName());
    assertThat(trail.actions()).contains(AuditAction.CORRECTION_REVIEWED);
    assertThatThrownBy(
            () -> service.review(first, CorrectionReview.Outcome.NO_CHANGE, "Again", SAFETY))
        .isInstanceOf(Refusal.class)
        .hasMessage("correction.reviewed");
  }

  @Test
  void reviewsNothingOfAnotherSuiteAndNothingWithoutAWord() {
    kept.add(LEEDS, "2,1,1");
    var listed = service.list(NURSE).getFirst();

    assertThatThrownBy(
            () ->
                service.review(listed, CorrectionReview.Outcome.CONTACT, "Why", NURSE_OF_BRADFORD))
        .isInstanceOf(OutOfScope.class);
    assertThatThrownBy(() -> service.review(listed, CorrectionReview.Outcome.CONTACT, " ", NURSE))
        .isInstanceOf(Refusal.class)
        .hasMessage("correction.note");
    assertThat(service.list(NURSE).getFirst().past().review()).isEmpty();
  }

  private CorrectionService service(Catalogue catalogue) {
    return new CorrectionService(
        new CustodyFixture.Direct(), kept, catalogue, trail, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  /// Past results in memory, all made with the shipped version.
  private static final class Kept implements PastResults {
    private final Map<SittingId, SuiteId> suites = new LinkedHashMap<>();
    private final Map<SittingId, Past> sittings = new LinkedHashMap<>();
    private final Map<SittingId, CorrectionReview> reviews = new LinkedHashMap<>();

    void add(SuiteId suite, String points) {
      var id = SittingId.next();
      suites.put(id, suite);
      sittings.put(
          id,
          new Past(
              id,
              PersonId.next(),
              suite.value(),
              new CustodyRecordNumber("CR-1"),
              "2020-1",
              NOW,
              Circumstances.aged(40),
              responses(points),
              Optional.empty()));
    }

    private static Map<ItemId, Response> responses(String points) {
      var responses = new LinkedHashMap<ItemId, Response>();
      var items = SHIPPED.find(AUDIT_C).orElseThrow().items();
      var typed = points.split(",");
      for (int i = 0; i < typed.length; i++) {
        if (!typed[i].equals("-")) {
          int wanted = Integer.parseInt(typed[i]);
          var code =
              items.get(i).options().stream()
                  .filter(option -> option.points() == wanted)
                  .map(Option::code)
                  .findFirst()
                  .orElseThrow();
          responses.put(items.get(i).id(), new Response.Answered(code));
        }
      }
      return responses;
    }

    @Override
    public List<Past> before(
        InstrumentId instrument,
        String current,
        Optional<SuiteId> suite,
        Optional<SittingId> after,
        int limit) {
      var found = new ArrayList<Past>();
      for (var each : sittings.values()) {
        if (instrument.equals(AUDIT_C)
            && !each.version().equals(current)
            && suite.map(suites.get(each.sitting())::equals).orElse(true)) {
          found.add(reviewed(each));
        }
      }
      return found;
    }

    private Past reviewed(Past past) {
      return new Past(
          past.sitting(),
          past.person(),
          past.suite(),
          past.number(),
          past.version(),
          past.completedAt(),
          past.recorded(),
          past.responses(),
          Optional.ofNullable(reviews.get(past.sitting())));
    }

    @Override
    public boolean add(CorrectionReview review) {
      return reviews.putIfAbsent(review.sitting(), review) == null;
    }

    @Override
    public Optional<PersonId> person(SittingId sitting, Optional<SuiteId> suite) {
      return Optional.ofNullable(sittings.get(sitting))
          .filter(each -> suite.map(suites.get(sitting)::equals).orElse(true))
          .map(Past::person);
    }
  }
}
