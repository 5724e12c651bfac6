package org.bridewell.core.instrument.fhir;

import java.math.BigDecimal;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes under which answers an item or a group is asked.
final class EnableWhenWriter {

  private EnableWhenWriter() {}

  static void write(ObjectNode owner, EnableWhen when) {
    ArrayNode list = owner.putArray("enableWhen");
    when.comparisons().forEach(each -> comparison(list.addObject(), each));
    if (when.comparisons().size() > 1) {
      owner.put("enableBehavior", when.all() ? "all" : "any");
    }
  }

  private static void comparison(ObjectNode node, EnableWhen.Comparison comparison) {
    Item item = comparison.item();
    node.put("question", item.id().value());
    switch (comparison) {
      case EnableWhen.Comparison.OtherThan(_, Option option) ->
          OptionCode.write(node.put("operator", "!=").putObject("answerCoding"), item, option);
      case EnableWhen.Comparison.MoreThan(_, BigDecimal number) ->
          number(node.put("operator", ">"), item, number);
      case EnableWhen.Comparison.LessThan(_, BigDecimal number) ->
          number(node.put("operator", "<"), item, number);
      case EnableWhen.Comparison.NoAnswer _ ->
          node.put("operator", "exists").put("answerBoolean", false);
    }
  }

  private static void number(ObjectNode node, Item item, BigDecimal number) {
    if (item.kind() instanceof ItemKind.Measure measure && measure.decimals() == 0) {
      node.put("answerInteger", number.intValueExact());
    } else {
      node.put("answerDecimal", number);
    }
  }
}
