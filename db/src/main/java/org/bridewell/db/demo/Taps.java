package org.bridewell.db.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.person.Sex;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.AskedItem;
import org.bridewell.core.screening.SittingPath;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.jspecify.annotations.Nullable;

/// The taps of one sitting, in the order of asking; now and then an answer is changed at once.
final class Taps {
  private static final double CHANGED = 4;

  /// One tap: which answer, as which revision of its item.
  record Tap(
      InstrumentId instrument,
      ItemId item,
      int revision,
      Response response,
      @Nullable Integer points,
      Instant at) {}

  private final List<Tap> made = new ArrayList<>();
  private final Stay stay;
  private final Draws draws;
  private Instant last;

  Taps(Stay stay, Instant begun, Draws draws) {
    this.stay = stay;
    this.draws = draws;
    this.last = begun;
  }

  List<Tap> made() {
    return made;
  }

  /// So many seconds after the last tap.
  Instant later(int lowest, int highest) {
    last = last.plusSeconds(draws.between(lowest, highest));
    return last;
  }

  /// Records a response; where the wording depends on it, the asked sex goes before it.
  void tap(SittingPath.Step step, Response response, int[] weights) {
    var instrument = step.instrument();
    var item = step.item().id();
    if (step.item().variants().isPresent() && response instanceof Response.Answered) {
      var asked = new Response.Answered(askedSex());
      made.add(new Tap(instrument.id(), AskedItem.SEX.item(), 1, asked, null, later(4, 9)));
    }
    int revision = 1;
    if (response instanceof Response.Answered && draws.percent(CHANGED)) {
      var first = new Response.Answered(draws.weighted(step.item().options(), weights).code());
      made.add(tap(instrument, item, 1, first));
      revision = 2;
    }
    made.add(tap(instrument, item, revision, response));
  }

  private Tap tap(Instrument instrument, ItemId item, int revision, Response response) {
    return new Tap(
        instrument.id(),
        item,
        revision,
        response,
        points(instrument, item, response),
        later(6, 28));
  }

  private static @Nullable Integer points(Instrument instrument, ItemId item, Response response) {
    return response instanceof Response.Answered(String code)
        ? Integer.valueOf(instrument.item(item).orElseThrow().option(code).orElseThrow().points())
        : null;
  }

  private String askedSex() {
    return switch (stay.person().person().data().sex()) {
      case Sex.FEMALE -> "female";
      case Sex.MALE -> "male";
      case Sex.OTHER, Sex.NOT_KNOWN -> "other";
    };
  }
}
