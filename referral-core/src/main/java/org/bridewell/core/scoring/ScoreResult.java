package org.bridewell.core.scoring;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;

/// What scoring one instrument came to. A total exists only in [Scored]. A band of [Noted] is never
/// a grade.
public sealed interface ScoreResult {

  /// The instrument that was scored.
  InstrumentId instrument();

  /// Its version.
  String version();

  /// What to notice whatever the band; fires on known answers, also when others are missing.
  List<Flag> flags();

  /// Where the points of one scored item come from: an answer, or the instrument's own skip (then
  /// 0).
  record ItemPoints(ItemId item, int points, boolean skipped) {}

  /// Every item answered, or skipped by the instrument's own rule.
  record Scored(
      InstrumentId instrument,
      String version,
      int total,
      Band band,
      List<Flag> flags,
      List<ItemPoints> points)
      implements ScoreResult {
    public Scored {
      flags = List.copyOf(flags);
      points = List.copyOf(points);
    }
  }

  /// Everything was asked, and by its rule no total comes out: any yes has the second band, prompts
  /// have no band at all.
  record Noted(InstrumentId instrument, String version, Optional<Band> band, List<Flag> flags)
      implements ScoreResult {
    public Noted {
      flags = List.copyOf(flags);
    }
  }

  /// Answers are missing. `totals` reaches from the lowest to the highest total still possible,
  /// where the instrument makes one; `bandsPossible` are the bands still possible in rising order:
  /// with one, the band is certain though the total is not. A result slot is missing as a whole.
  record Incomplete(
      InstrumentId instrument,
      String version,
      List<ItemId> missing,
      Optional<Totals> totals,
      List<Band> bandsPossible,
      List<Flag> flags,
      List<ItemPoints> points)
      implements ScoreResult {
    public Incomplete {
      missing = List.copyOf(missing);
      bandsPossible = List.copyOf(bandsPossible);
      flags = List.copyOf(flags);
      points = List.copyOf(points);
    }

    /// True when the missing answers could still change the band.
    public boolean bandOpen() {
      return bandsPossible.size() > 1;
    }
  }

  /// The instrument is not meant for these circumstances, so no score comes out. `flags` are those
  /// of the answers given before it was known that alert somebody.
  record NotApplicable(
      InstrumentId instrument, String version, String code, String reason, List<Flag> flags)
      implements ScoreResult {
    public NotApplicable {
      flags = List.copyOf(flags);
    }
  }

  /// A response names an option that its item does not have, or a number that cannot be measured,
  /// so no score comes out.
  record Invalid(InstrumentId instrument, String version, List<ItemId> items, List<Flag> flags)
      implements ScoreResult {
    public Invalid {
      items = List.copyOf(items);
      flags = List.copyOf(flags);
    }
  }
}
