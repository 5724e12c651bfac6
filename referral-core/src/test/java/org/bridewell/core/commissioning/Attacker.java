package org.bridewell.core.commissioning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.bridewell.core.commissioning.ProtectedCount.Withheld;
import org.bridewell.core.commissioning.Release.Cell;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/// Works out what a published month gives away, by linear programming: it knows the rule, and that
/// suites, districts and bands add up. Nothing of the audit is used.
final class Attacker {
  private static final int MANY = 100_000;
  private static final double NEARLY = 1e-6;

  private final Map<Cell, ProtectedCount> published;

  Attacker(Map<Cell, ProtectedCount> published) {
    this.published = Map.copyOf(published);
  }

  /// How many whole numbers a cell can be, from the least to the most.
  long width(Cell cell) {
    double most = model(cell).maximise().getValue();
    double least = model(cell).minimise().getValue();
    return (long) (Math.floor(most + NEARLY) - Math.ceil(least - NEARLY)) + 1;
  }

  private ExpressionsBasedModel model(Cell wanted) {
    var model = new ExpressionsBasedModel();
    Map<Cell, Variable> variables = new HashMap<>();
    published.forEach(
        (cell, seen) -> {
          var variable = model.newVariable(cell.toString());
          bound(variable, seen);
          if (cell.equals(wanted)) {
            variable.weight(1);
          }
          variables.put(cell, variable);
        });
    for (Measure measure : Measure.values()) {
      var whole = variables.get(new Cell(Area.WHOLE, measure));
      sum(
          model,
          whole,
          MadeUpMonth.SUITES.stream().map(a -> variables.get(new Cell(a, measure))).toList());
      sum(
          model,
          whole,
          MadeUpMonth.DISTRICTS.stream().map(a -> variables.get(new Cell(a, measure))).toList());
    }
    published.keySet().stream()
        .map(Cell::area)
        .distinct()
        .forEach(area -> within(model, variables, area));
    return model;
  }

  private static void within(
      ExpressionsBasedModel model, Map<Cell, Variable> variables, Area area) {
    for (Measure measure : Measure.values()) {
      measure
          .group()
          .ifPresent(
              group -> {
                Expression part = model.newExpression(area + " " + measure).upper(0);
                part.set(variables.get(new Cell(area, measure)), 1);
                part.set(variables.get(new Cell(area, group)), -1);
              });
    }
    sum(
        model,
        variables.get(new Cell(area, Measure.SCREENED)),
        List.of(
            variables.get(new Cell(area, Measure.ALCOHOL_NEED)),
            variables.get(new Cell(area, Measure.ALCOHOL_LOWER))));
    sum(
        model,
        variables.get(new Cell(area, Measure.ALCOHOL_NEED)),
        List.of(
            variables.get(new Cell(area, Measure.ALCOHOL_INCREASING)),
            variables.get(new Cell(area, Measure.ALCOHOL_HIGHER)),
            variables.get(new Cell(area, Measure.ALCOHOL_DEPENDENCE))));
  }

  private static void sum(ExpressionsBasedModel model, Variable whole, List<Variable> parts) {
    Expression sum = model.newExpression("sum " + model.countExpressions()).level(0);
    sum.set(whole, -1);
    parts.forEach(part -> sum.set(part, 1));
  }

  private static void bound(Variable variable, ProtectedCount seen) {
    switch (seen) {
      case Shown(int people) when people == 0 -> variable.lower(0).upper(0);
      case Shown(int people) -> variable.lower(Math.max(8, people - 2)).upper(people + 2);
      case Hidden(int upTo) -> variable.lower(1).upper(upTo);
      case LeftOut() -> variable.lower(0).upper(7);
      case Withheld() -> variable.lower(8).upper(MANY);
    }
  }
}
