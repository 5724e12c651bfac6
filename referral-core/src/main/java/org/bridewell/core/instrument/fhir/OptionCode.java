package org.bridewell.core.instrument.fhir;

import org.bridewell.core.instrument.Coding;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Option;
import tools.jackson.databind.node.ObjectNode;

/// The code of an answer: the verified public one where there is one, ours otherwise. The option's
/// own code stands beside it as the element's id.
final class OptionCode {

  private OptionCode() {}

  static ObjectNode write(ObjectNode coding, Item item, Option option) {
    return option
        .coding()
        .map(code -> known(coding, code))
        .orElseGet(() -> coding.put("system", Names.optionsOf(item)).put("code", option.code()));
  }

  private static ObjectNode known(ObjectNode coding, Coding code) {
    return coding.put("system", Names.system(code.system())).put("code", code.code());
  }
}
