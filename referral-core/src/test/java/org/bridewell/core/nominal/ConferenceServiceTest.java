package org.bridewell.core.nominal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridewell.core.nominal.ConferenceFixture.NOMINAL;
import static org.bridewell.core.nominal.ConferenceFixture.NOW;
import static org.bridewell.core.nominal.ConferenceFixture.TODAY;
import static org.bridewell.core.nominal.ConferenceFixture.decision;
import static org.bridewell.core.nominal.ConferenceFixture.view;
import static org.bridewell.core.nominal.ConferenceFixture.with;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bridewell.core.nominal.Conference.Agency;
import org.bridewell.core.nominal.Conference.Choice;
import org.bridewell.core.nominal.Conference.Evidence;
import org.bridewell.core.nominal.Conference.Question;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConferenceServiceTest {
  private static final Actor HUB =
      new Actor(AccountId.next(), "Morag Inkwell", Role.HUB, new Scope.Area());

  private final ConferenceFixture.FakeConferences conferences =
      new ConferenceFixture.FakeConferences();
  private final List<String> trail = new ArrayList<>();
  private final ConferenceService service =
      new ConferenceService(
          conferences,
          new PlainUnit(),
          (actor, action, subject, people, detail) -> trail.add(action + " " + detail),
          Clock.fixed(NOW, ZoneOffset.UTC),
          ZoneOffset.UTC);

  @ParameterizedTest(name = "on the scheme: {0}, asks {1}")
  @CsvSource({"false, JOIN", "true, LEAVE"})
  void asksWhatThereIsToAsk(boolean on, Question question) {
    conferences.on = on;

    service.call(NOMINAL, Scheme.PPO, NOW, HUB);

    assertThat(conferences.called.question()).isEqualTo(question);
    assertThat(conferences.called.chairName()).isEqualTo("Morag Inkwell");
  }

  @Test
  void oneAtATimeAboutAScheme() {
    conferences.open = true;

    assertThatThrownBy(() -> service.call(NOMINAL, Scheme.PPO, NOW, HUB))
        .hasMessage("conference.open");
  }

  @Test
  void lettingGoEndsTheFlagToday() {
    decide(Choice.LET_GO);

    assertThat(conferences.flags).containsExactly("end IOM_FLEX 2026-11-17");
    assertThat(trail).containsExactly("CONFERENCE_CHANGED LET_GO");
  }

  @Test
  void takingOnSetsTheFlagToday() {
    conferences.one =
        with(
            Question.JOIN,
            List.of(
                view(Agency.POLICE, Choice.TAKE_ON),
                view(Agency.PROBATION, Choice.NOT_TAKE_ON),
                view(Agency.HUB, Choice.TAKE_ON)),
            ConferenceFixture.ready().evidence());

    decide(Choice.TAKE_ON);

    assertThat(conferences.flags).containsExactly("begin IOM_FLEX 2026-11-17");
  }

  @ParameterizedTest
  @CsvSource({"KEEP_ON", "STEP_DOWN"})
  void keepingChangesNoFlag(Choice choice) {
    decide(choice);

    assertThat(conferences.flags).isEmpty();
    assertThat(conferences.one.decision()).isPresent();
  }

  @Test
  void whatIsMissingRefusesTheDecisionAndLeavesTheFlag() {
    conferences.one = with(Question.LEAVE, List.of(), ConferenceFixture.ready().evidence());

    assertThatThrownBy(() -> decide(Choice.LET_GO)).hasMessage("conference.gap-QUORUM");
    assertThat(conferences.flags).isEmpty();
    assertThat(trail).isEmpty();
  }

  @Test
  void nobodyDecidesOnLessThanThereIs() {
    var seen = conferences.one;
    service.say(seen.id(), view(Agency.HOUSING, Choice.KEEP_ON), HUB);

    assertThatThrownBy(
            () -> service.decide(seen.id(), seen.version(), decision(Choice.LET_GO), HUB))
        .hasMessage("conference.overtaken");
  }

  @Test
  void afterTheDecisionNothingIsAdded() {
    decide(Choice.KEEP_ON);
    var id = conferences.one.id();

    assertThatThrownBy(() -> service.say(id, view(Agency.POLICE, Choice.LET_GO), HUB))
        .hasMessage("conference.decided");
    assertThatThrownBy(
            () -> service.addEvidence(id, ConferenceFixture.evidence(Agency.PRISON), HUB))
        .hasMessage("conference.decided");
    assertThatThrownBy(() -> decide(Choice.LET_GO)).hasMessage("conference.decided");
  }

  @Test
  void aViewAnswersTheQuestionThatIsAsked() {
    assertThatThrownBy(
            () -> service.say(conferences.one.id(), view(Agency.POLICE, Choice.TAKE_ON), HUB))
        .hasMessage("conference.gap-CHOICE");
  }

  @Test
  void evidenceIsNotFromTomorrow() {
    var tomorrow = new Evidence("x", Agency.POLICE, TODAY.plusDays(1), Optional.empty());

    assertThatThrownBy(() -> service.addEvidence(conferences.one.id(), tomorrow, HUB))
        .hasMessage("conference.future");
  }

  private void decide(Choice choice) {
    service.decide(conferences.one.id(), conferences.one.version(), decision(choice), HUB);
  }

  private static final class PlainUnit implements UnitOfWork {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }
}
