package org.bridewell.ui.screening;

import org.bridewell.core.instrument.Offer;
import org.bridewell.ui.kit.Texts;

/// Says why an instrument may not be asked here, in the catalogue's own words.
final class Withholding {
  private static final Texts TEXTS = Texts.of("instrument");

  private Withholding() {}

  static String words(Offer.Reason reason) {
    return TEXTS.get("withheld." + reason);
  }
}
