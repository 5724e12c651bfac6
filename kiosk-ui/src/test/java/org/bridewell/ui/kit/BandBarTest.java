package org.bridewell.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bridewell.ui.kit.BandBar.Band;
import org.junit.jupiter.api.Test;

class BandBarTest {

  private static final List<Band> AUDIT =
      List.of(
          new Band("Lower risk on this test", 0, 7),
          new Band("Increasing", 8, 15),
          new Band("Higher", 16, 19),
          new Band("Possible dependence", 20, 40));

  @Test
  void putsThePinInTheMiddleOfItsPoint() {
    var pin = BandBar.pin(AUDIT, 24).getElement().getChild(0);

    assertThat(pin.getStyle().get("inset-inline-start")).isEqualTo("59.76%");
  }

  @Test
  void marksEveryBandThatTheRangeReaches() {
    var bands = BandBar.span(AUDIT, 6, 18).getElement().getChild(1).getChildren();

    assertThat(bands.map(band -> band.hasAttribute("aria-current")))
        .containsExactly(true, true, true, false);
  }
}
