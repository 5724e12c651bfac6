package org.bridewell.deploy.rig;

import java.util.List;
import java.util.stream.Stream;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.Tap;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;

/// The taps of a nurse who asks AUDIT-C and then the rest of AUDIT.
public final class Taps {
  /// The questions, in the order of asking.
  public static final List<Question> QUESTIONS = questions();

  /// One question, and an answer to it that leads on to the next.
  ///
  /// @param options two that may be chosen by turns, both with many points
  public record Question(InstrumentId instrument, ItemId item, List<String> options) {
    /// A tap on an answer to it.
    ///
    /// @param basedOn the revision on the screen; 0 for the first answer
    public Tap tap(int basedOn) {
      var option = options.get(basedOn % options.size());
      return new Tap(AnswerId.next(), instrument, item, new Response.Answered(option), basedOn);
    }
  }

  private Taps() {}

  private static List<Question> questions() {
    var catalogue = InstrumentLoader.shipped();
    var first = of(catalogue, "AUDIT-C");
    var asked = first.stream().map(Question::item).toList();
    var rest = of(catalogue, "AUDIT").stream().filter(q -> !asked.contains(q.item())).toList();
    return Stream.concat(first.stream(), rest.stream()).toList();
  }

  private static List<Question> of(Catalogue catalogue, String id) {
    var instrument = catalogue.find(new InstrumentId(id)).orElseThrow();
    return instrument.items().stream()
        .map(
            item -> {
              var codes = item.options().stream().map(option -> option.code()).toList();
              return new Question(
                  instrument.id(), item.id(), codes.subList(codes.size() - 2, codes.size()));
            })
        .toList();
  }
}
