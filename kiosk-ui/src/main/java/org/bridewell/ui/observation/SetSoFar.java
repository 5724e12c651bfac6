package org.bridewell.ui.observation;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.observation.EarlyWarning;
import org.bridewell.core.observation.Finding;
import org.bridewell.core.observation.ObservationSheet;
import org.bridewell.core.observation.Round;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.RoundId;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;

/// What a set of observations comes to with what is typed now, and what the sets before it were.
record SetSoFar(
    Vitals vitals, ObservationSheet sheet, RoundId round, ItemId item, Optional<BigDecimal> draft) {
  private static final Texts TEXTS = Texts.of("observation");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(WallClock.ZONE);
  private static final int MOST_EARLIER = 3;

  EarlyWarning warning() {
    return EarlyWarning.of(vitals.instrument(Vitals.NEWS2), withDraft(), sheet.circumstances());
  }

  /// The points of each value that has any.
  Map<ItemId, Integer> points() {
    var points = new HashMap<ItemId, Integer>();
    for (var result :
        List.of(warning().result(), Scorer.score(vitals.instrument(Vitals.GCS), withDraft()))) {
      var each =
          switch (result) {
            case ScoreResult.Scored scored -> scored.points();
            case ScoreResult.Incomplete open -> open.points();
            case ScoreResult.Noted _, ScoreResult.NotApplicable _, ScoreResult.Invalid _ ->
                List.<ScoreResult.ItemPoints>of();
          };
      each.forEach(one -> points.put(one.item(), one.points()));
    }
    return points;
  }

  /// The sets before this one, as their own version scored them.
  List<NewsTrend.Scored> earlier() {
    return earlierRounds().stream()
        .map(
            each ->
                new NewsTrend.Scored(
                    each.observedAt(),
                    Scorer.score(
                        vitals.instrument(Vitals.NEWS2, each),
                        each.responses(),
                        sheet.circumstances())))
        .toList();
  }

  /// “Before: 98 at 11:30, 104 at 12:30” of the value that is asked for; empty the first time.
  String before() {
    var known =
        earlierRounds().stream()
            .flatMap(each -> each.found(item).map(found -> words(each, found)).stream())
            .toList();
    return known.isEmpty()
        ? ""
        : TEXTS.get(
            "before",
            known.stream()
                .skip(Math.max(0, known.size() - MOST_EARLIER))
                .collect(Collectors.joining(", ")));
  }

  Optional<Round> found() {
    return sheet.round(round);
  }

  Optional<Finding> found(ItemId of) {
    return found().flatMap(each -> each.found(of));
  }

  /// The item that is asked for; empty for what no instrument of the set has.
  Optional<Item> asked() {
    return vitals.item(item, Round.Kind.OBSERVATIONS);
  }

  /// How its number is measured; empty where it is chosen.
  Optional<ItemKind.Measure> measure() {
    return asked().stream()
        .map(Item::kind)
        .filter(ItemKind.Measure.class::isInstance)
        .map(ItemKind.Measure.class::cast)
        .findFirst();
  }

  boolean isSecondScale() {
    return found(Vitals.SCALE).filter(Finding.PrescribedScale.class::isInstance).isPresent();
  }

  private List<Round> earlierRounds() {
    return sheet.rounds().stream()
        .filter(each -> each.kind() == Round.Kind.OBSERVATIONS && !each.id().equals(round))
        .toList();
  }

  private String words(Round each, Finding finding) {
    var value = asked().map(of -> VitalWords.value(of, finding)).orElse("");
    return TEXTS.get("before.one", value, TIME.format(each.observedAt()));
  }

  private Map<ItemId, Response> withDraft() {
    var responses = new HashMap<>(found().map(Round::responses).orElse(Map.of()));
    measure()
        .flatMap(measure -> draft.filter(measure::accepts))
        .ifPresent(value -> responses.put(item, new Response.Measured(value)));
    if (responses.containsKey(Vitals.OXYGEN_SATURATION)) {
      responses.putIfAbsent(Vitals.SCALE, new Response.Answered(Vitals.SCALE_1));
    }
    return responses;
  }
}
