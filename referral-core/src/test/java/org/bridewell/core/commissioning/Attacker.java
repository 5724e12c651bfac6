package org.bridewell.core.commissioning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.bridewell.core.commissioning.ProtectedCount.Withheld;
import org.bridewell.core.commissioning.Release.Cell;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/// Works out what a published month gives away, by linear programming: it knows the rule, and that
/// suites, districts, sexes, ages, bands, waits and numbers of needs add up. Nothing of the audit
/// is used.
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
    var measures = published.keySet().stream().map(Cell::measure).distinct().toList();
    for (Measure measure : measures) {
      var whole = variables.get(new Cell(Area.WHOLE, measure));
      for (Area.Kind kind : Area.Kind.values()) {
        if (kind != Area.Kind.AREA) {
          sum(
              model,
              whole,
              published.keySet().stream()
                  .filter(cell -> cell.measure() == measure && cell.area().kind() == kind)
                  .map(variables::get)
                  .toList());
        }
      }
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
      var part = variables.get(new Cell(area, measure));
      var group = measure.group().map(each -> variables.get(new Cell(area, each)));
      if (part != null && group.isPresent()) {
        Expression atMost = model.newExpression(area + " " + measure).upper(0);
        atMost.set(part, 1);
        atMost.set(group.get(), -1);
      }
    }
    var bands =
        Stream.of(Measure.ALCOHOL_INCREASING, Measure.ALCOHOL_HIGHER, Measure.ALCOHOL_DEPENDENCE);
    var asked = Stream.of(Measure.ALCOHOL_NEED, Measure.ALCOHOL_LOWER);
    within(model, variables, area, Measure.SCREENED, asked);
    within(model, variables, area, Measure.ALCOHOL_NEED, bands);
    within(model, variables, area, Measure.SCREENED, Measure.of(Family.NUMBER_OF_NEEDS));
    within(model, variables, area, Measure.DETAINED, Measure.of(Family.WAITS));
  }

  private static void within(
      ExpressionsBasedModel model,
      Map<Cell, Variable> variables,
      Area area,
      Measure whole,
      Stream<Measure> parts) {
    var all = parts.map(part -> variables.get(new Cell(area, part))).toList();
    if (all.stream().allMatch(Objects::nonNull)) {
      sum(model, variables.get(new Cell(area, whole)), all);
    }
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
