package org.bridewell.core.screening;

import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.SittingPath.Placed;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SittingId;

/// Sittings over the shipped alcohol screens; answers to AUDIT are written as points, `4,-,R` being
/// an answer of four points, nothing recorded, a refusal.
final class SittingFixture {
  static final Catalogue CATALOGUE = InstrumentLoader.shipped();
  static final Instrument AUDIT_C = instrument("AUDIT-C");
  static final Instrument AUDIT = instrument("AUDIT");
  static final Circumstances ADULT = Circumstances.aged(34);
  static final List<Placed> ALCOHOL =
      List.of(new Placed(AUDIT_C, Optional.of("ALCOHOL")), new Placed(AUDIT, Optional.empty()));

  private SittingFixture() {}

  static Instrument instrument(String id) {
    return CATALOGUE.find(new InstrumentId(id)).orElseThrow();
  }

  static ItemId audit(int number) {
    return new ItemId("audit-" + number);
  }

  static Map<ItemId, Response> answers(String points) {
    var answers = new LinkedHashMap<ItemId, Response>();
    var each = points.split(",");
    for (int i = 0; i < each.length; i++) {
      var item = AUDIT.items().get(i);
      switch (each[i]) {
        case "-" -> {}
        case "R" -> answers.put(item.id(), new Response.Refused());
        default -> {
          int wanted = Integer.parseInt(each[i]);
          var option =
              item.options().stream().filter(o -> o.points() == wanted).findFirst().orElseThrow();
          answers.put(item.id(), new Response.Answered(option.code()));
        }
      }
    }
    return answers;
  }

  /// The answers and what was asked about the person: `FITNESS=fit PREGNANCY=yes`.
  static Map<ItemId, Response> asked(String asked, Map<ItemId, Response> answers) {
    var all = new HashMap<>(answers);
    for (var each : asked.split(" ")) {
      if (!each.isEmpty()) {
        var pair = each.split("=");
        all.put(AskedItem.valueOf(pair[0]).item(), new Response.Answered(pair[1]));
      }
    }
    return all;
  }

  static SittingView view(Circumstances recorded, Map<ItemId, Response> responses) {
    var kept = new HashMap<ItemId, Recorded>();
    responses.forEach((item, response) -> kept.put(item, recorded(response, 1, NOW)));
    return view(kept, recorded);
  }

  static SittingView view(Map<ItemId, Recorded> responses, Circumstances recorded) {
    var plan = new ArrayList<PlannedInstrument>();
    ALCOHOL.forEach(
        each ->
            plan.add(
                new PlannedInstrument(
                    each.instrument().id(), each.instrument().version(), "en", each.section())));
    var sitting =
        new Sitting(
            SittingId.next(),
            DetentionId.next(),
            PersonId.next(),
            LEEDS,
            SittingState.OPEN,
            plan,
            NOW,
            Optional.empty(),
            1);
    return new SittingView(sitting, List.of(AUDIT_C, AUDIT), responses, recorded);
  }

  static Recorded recorded(Response response, int revision, Instant at) {
    return new Recorded(Optional.of(response), revision, "Nurse", at);
  }
}
