package org.bridewell.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.observation.BodyMark.Cause;
import org.bridewell.core.observation.BodyMark.Kind;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.MarkId;
import org.bridewell.core.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A head injury recorded on the body map warns, whatever was answered before (HZ-09).
class BodyMapServiceTest {
  private final ObservationFixture x = new ObservationFixture();
  private final FakeMarks marks = new FakeMarks();
  private final BodyMapService service =
      new BodyMapService(
          new CustodyFixture.Direct(),
          x.detentions,
          marks,
          x.reopened,
          x.alerts,
          x.changes,
          x.trail,
          x.clock);

  @ParameterizedTest
  @EnumSource(Region.class)
  void aMarkOnEachRegionOfHeadFaceAndNeckOpensTheHeadQuestions(Region region) {
    if (region == Region.WHOLE_BODY) {
      return;
    }
    mark(region, Kind.BRUISE, Cause.NOT_KNOWN);

    boolean head = region.name().matches("HEAD_.*|FACE|NECK");
    assertThat(x.reopened.opened).isEqualTo(head ? List.of("MARK " + region) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"FALL, FALL", "RESTRAINT, RESTRAINT", "TASER, TASER"})
  void aFallRestraintOrTaserOpensThemWhereverTheMarkIs(Cause cause, String opened) {
    mark(Region.LEFT_FOOT, Kind.PAIN, cause);

    assertThat(x.reopened.opened).containsExactly(opened + " LEFT_FOOT");
  }

  @Test
  void takingTheMarkBackClosesNothing() {
    var id = mark(Region.FACE, Kind.BRUISE, Cause.KNOCK);
    var all = service.takeBack(x.held.id(), id, BodyMark.TakenBack.WRONG_PLACE, NURSE);

    assertThat(all).singleElement().matches(mark -> mark.takenBack().isPresent());
    assertThat(x.reopened.opened).containsExactly("MARK FACE");
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHT_FOREARM, CUT, NOT_KNOWN, true",
    "NECK, CUT, NOT_KNOWN, true",
    "CHEST, BURN, SELF_HARM, true",
    "CHEST, CUT, NOT_KNOWN, false",
    "RIGHT_FOREARM, BRUISE, NOT_KNOWN, false"
  })
  void marksOfSelfHarmAskAboutIt(Region region, Kind kind, Cause cause, boolean asks) {
    mark(region, kind, cause);

    assertThat(x.alerts.raised)
        .isEqualTo(asks ? List.of("CLINICIAN SELF_HARM_NOW MARK " + region) : List.of());
    assertThat(x.reopened.opened.contains("SELF_HARM " + region)).isEqualTo(asks);
  }

  @Test
  void theSameMarkTwiceIsKeptOnce() {
    var seen = seen(Region.FACE, Kind.BRUISE, Cause.KNOCK);
    service.mark(x.held.id(), seen, NURSE);
    service.mark(x.held.id(), seen, NURSE);

    assertThat(x.reopened.opened).hasSize(1);
  }

  @Test
  void noInjuryIsSaidOnlyWhereThereIsNone() {
    mark(Region.WHOLE_BODY, Kind.NONE, Cause.NOT_KNOWN);
    mark(Region.CHEST, Kind.BRUISE, Cause.KNOCK);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> mark(Region.WHOLE_BODY, Kind.NONE, Cause.NOT_KNOWN))
        .extracting(Refusal::code)
        .isEqualTo("body-map.marked");
  }

  @ParameterizedTest
  @CsvSource({"CHEST, NONE", "WHOLE_BODY, BRUISE"})
  void refusesWhatCannotBe(Region region, Kind kind) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> mark(region, kind, Cause.NOT_KNOWN))
        .extracting(Refusal::code)
        .isEqualTo("body-map.mark");
  }

  private MarkId mark(Region region, Kind kind, Cause cause) {
    var seen = seen(region, kind, cause);
    service.mark(x.held.id(), seen, NURSE);
    return seen.id();
  }

  private static BodyMapService.Seen seen(Region region, Kind kind, Cause cause) {
    return new BodyMapService.Seen(
        MarkId.next(), region, kind, cause, OptionalInt.empty(), Optional.empty());
  }

  private static final class FakeMarks implements BodyMarks {
    private final Map<MarkId, BodyMark> all = new LinkedHashMap<>();

    @Override
    public boolean keep(BodyMark mark) {
      return all.putIfAbsent(mark.id(), mark) == null;
    }

    @Override
    public List<BodyMark> of(DetentionId detention) {
      return new ArrayList<>(all.values());
    }

    @Override
    public void takeBack(
        MarkId id, DetentionId detention, BodyMark.TakenBack why, AccountId by, Instant at) {
      all.computeIfPresent(id, (_, mark) -> mark.takenBack(why));
    }
  }
}
