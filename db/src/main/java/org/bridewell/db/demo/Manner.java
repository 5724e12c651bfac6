package org.bridewell.db.demo;

import java.util.List;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.Response.Reason;

/// How somebody takes to being asked.
enum Manner {
  /// Answers everything.
  ANSWERS,
  /// Answers, but some questions not.
  IN_PARTS,
  /// Was asked and would not say.
  REFUSES,
  /// Too drunk, asleep, or nobody to interpret.
  CANNOT;

  private static final List<Reason> REASONS =
      List.of(
          Reason.INTOXICATED,
          Reason.ASLEEP,
          Reason.DISTRESSED,
          Reason.UNWELL,
          Reason.NO_INTERPRETER);

  /// Most answer; whoever drinks more is more often not able to.
  static Manner of(Drinking drinking, Draws draws) {
    boolean heavy = drinking == Drinking.HIGHER || drinking == Drinking.DEPENDENT;
    return draws.weighted(List.of(values()), 84, 7, 5, heavy ? 7 : 3);
  }

  /// The response to an item whose options are chosen with these weights.
  Response respond(List<Option> options, int[] weights, Draws draws) {
    return switch (this) {
      case ANSWERS -> answer(options, weights, draws);
      case IN_PARTS -> draws.percent(80) ? answer(options, weights, draws) : other(draws);
      case REFUSES -> draws.percent(95) ? new Response.Refused() : answer(options, weights, draws);
      case CANNOT -> new Response.Unable(draws.weighted(REASONS, 62, 12, 10, 8, 8));
    };
  }

  private static Response answer(List<Option> options, int[] weights, Draws draws) {
    return new Response.Answered(draws.weighted(options, weights).code());
  }

  private static Response other(Draws draws) {
    return switch (draws.weighted(45, 30, 25)) {
      case 0 -> new Response.Refused();
      case 1 -> new Response.NotAsked();
      default -> new Response.Unable(Reason.DOES_NOT_KNOW);
    };
  }
}
