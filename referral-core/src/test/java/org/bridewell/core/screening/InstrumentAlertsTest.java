package org.bridewell.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.screening.SittingFixture.instrument;
import static org.bridewell.core.screening.SittingFixture.recorded;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertAction;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.OpenAlert;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.safety.SafetyAnswer;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReopening;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentAlertsTest {
  private static final AccountId NURSE = AccountId.next();
  private final Raised raised = new Raised();
  private final InstrumentAlerts alerts = new InstrumentAlerts(raised, SittingFixture.CATALOGUE);

  @ParameterizedTest(name = "PHQ-9 item 9, option {0}: alerts {1}")
  @CsvSource({"0, 0", "1, 1", "2, 1", "3, 1"})
  void anyThoughtOfSelfHarmAlertsAtOnceThoughTheRestIsMissing(int option, int expected) {
    var item = new ItemId("phq-9");
    var view = view(Map.of(item, answer("PHQ-9", item, option)));

    var found = alerts.raise(view, item, NURSE, NOW);

    assertThat(raised.alerts).hasSize(expected);
    assertThat(found).hasSize(expected);
    raised.alerts.forEach(
        alert -> {
          assertThat(alert.flag()).isEqualTo(SafetyFlag.FOUND_IN_SCREENING);
          assertThat(alert.level()).isEqualTo(AlertLevel.CLINICIAN);
          assertThat(alert.detail()).isEqualTo("PHQ-9 ITEM9_SAFETY");
        });
  }

  @Test
  void anotherAnswerDoesNotRaiseItASecondTime() {
    var nine = new ItemId("phq-9");
    var one = new ItemId("phq-1");
    var view = view(Map.of(nine, answer("PHQ-9", nine, 3), one, answer("PHQ-9", one, 3)));

    assertThat(alerts.raise(view, one, NURSE, NOW)).isEmpty();
  }

  @Test
  void onlyItemsThatMayAlertAreWatched() {
    assertThat(alerts.watches(new ItemId("phq-9"))).isTrue();
    assertThat(alerts.watches(new ItemId("phq-1"))).isFalse();
  }

  private static Response answer(String instrument, ItemId item, int option) {
    var options = instrument(instrument).item(item).orElseThrow().options();
    return new Response.Answered(options.get(option).code());
  }

  private static SittingView view(Map<ItemId, Response> responses) {
    var kept = new HashMap<ItemId, Recorded>();
    responses.forEach((item, response) -> kept.put(item, recorded(response, 1, NOW)));
    var phq = instrument("PHQ-9");
    var plan = List.of(new PlannedInstrument(phq.id(), phq.version(), "en", Optional.of("M")));
    var sitting =
        new Sitting(
            SittingId.next(),
            DetentionId.next(),
            PersonId.next(),
            LEEDS,
            SittingState.OPEN,
            plan,
            NOW,
            Optional.empty(),
            1);
    return new SittingView(sitting, List.of(phq), kept, Circumstances.aged(34));
  }

  private static final class Raised implements Safety {
    private final List<Alert> alerts = new ArrayList<>();

    @Override
    public void raise(Alert alert) {
      alerts.add(alert);
    }

    @Override
    public boolean keep(SafetyAnswer answer) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<SafetyFlag, SafetyAnswer> answers(DetentionId detention) {
      return Map.of();
    }

    @Override
    public void reopen(SafetyReopening reopening) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<SafetyReopening> reopenings(DetentionId detention) {
      return List.of();
    }

    @Override
    public List<Alert> alerts(DetentionId detention) {
      return List.copyOf(alerts);
    }

    @Override
    public List<OpenAlert> open(SuiteId suite) {
      return List.of();
    }

    @Override
    public Optional<Alert> lock(AlertId id, SuiteId suite) {
      return Optional.empty();
    }

    @Override
    public void seen(AlertId id, AccountId by, AlertAction action, Instant at) {
      throw new UnsupportedOperationException();
    }
  }
}
