package org.bridewell.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import org.bridewell.core.custody.Rousing.Cause;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.Response.Reason;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each tap of a screening that can record intoxication starts the rousing clock (HZ-03).
class UnfitTest {
  private static final ItemId FITNESS = AskedItem.FITNESS.item();

  @ParameterizedTest
  @CsvSource({"intoxicated, INTOXICATED", "cannot-tell, CANNOT_TELL", "fit, "})
  void whetherThePersonIsFit(String code, Cause cause) {
    assertThat(Unfit.cause(tap(FITNESS, new Response.Answered(code))))
        .isEqualTo(Optional.ofNullable(cause));
  }

  @ParameterizedTest
  @CsvSource({"INTOXICATED, INTOXICATED", "ASLEEP, ASLEEP"})
  void whyAQuestionCouldNotBeAnswered(Reason reason, Cause cause) {
    assertThat(Unfit.cause(tap(new ItemId("audit-1"), new Response.Unable(reason))))
        .contains(cause);
  }

  @Test
  void noOtherAnswerDoes() {
    for (var reason : EnumSet.complementOf(EnumSet.of(Reason.INTOXICATED, Reason.ASLEEP))) {
      assertThat(Unfit.cause(tap(FITNESS, new Response.Unable(reason)))).isEmpty();
    }
    assertThat(Unfit.cause(tap(new ItemId("audit-1"), new Response.Answered("intoxicated"))))
        .isEmpty();
    assertThat(Unfit.cause(tap(FITNESS, new Response.Refused()))).isEmpty();
  }

  private static Tap tap(ItemId item, Response response) {
    return new Tap(AnswerId.next(), new InstrumentId("AUDIT"), item, response, 0);
  }
}
