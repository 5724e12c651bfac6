package org.bridewell.ui.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.bridewell.core.custody.AlcoholCausal;
import org.bridewell.core.custody.Due;
import org.bridewell.core.custody.MatchDecision;
import org.bridewell.core.custody.OffenceGroup;
import org.bridewell.core.custody.Whereabouts.Where;
import org.bridewell.core.person.Ethnicity;
import org.bridewell.core.person.MatchPoint;
import org.bridewell.core.person.Sex;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.ui.kit.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CustodyWordsTest {

  static Stream<String> keys() {
    return Stream.of(
            of("task.", Due.Task.values()),
            of("board.", Due.Urgency.values()),
            of("board.none.", Due.Urgency.values()),
            of("board.alert.", AlertLevel.values()),
            of("sex.", Sex.values()),
            of("sex.choose.", Sex.values()),
            of("ethnicity.", Ethnicity.values()),
            of("offence.", OffenceGroup.values()),
            of("alcohol.", AlcoholCausal.values()),
            of("move.now.", Where.values()),
            of("move.did.", Where.values()),
            of("match.", MatchPoint.values()),
            of("match.", MatchDecision.Choice.values()))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyCaseHasItsWords(String key) {
    assertThat(Texts.of("custody").get(key)).isNotBlank();
  }

  private static Stream<String> of(String prefix, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> prefix + value);
  }
}
