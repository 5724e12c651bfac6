package org.bridewell.core.screening;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Offer;
import org.bridewell.core.screening.SittingPath.NotOffered;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.Redacted;

/// What may be asked in a sitting, section by section: what is done, what is left, what may be
/// added, and what stands in the way.
///
/// @param slots results from elsewhere
public record SectionList(SittingView view, List<Part> parts, List<Entered> slots)
    implements Redacted {

  /// How far a section is.
  public enum State {
    /// Nothing of it is in this sitting: it is asked when it is added.
    NOT_ADDED,
    NOT_BEGUN,
    BEGUN,
    DONE,
    /// Answers were given while the person was intoxicated, and are asked again.
    ASK_AGAIN,
    /// Nothing of it is meant for this person now.
    NOT_OFFERED
  }

  /// One section.
  ///
  /// @param done questions dealt with, of `of` that are on the way now
  /// @param first where to go on; empty when there is nothing to ask
  /// @param notOffered not meant for this person now
  /// @param withheld may not be asked here by anybody
  public record Part(
      String code,
      boolean onWish,
      State state,
      int done,
      int of,
      Optional<ItemId> first,
      List<Instrument> asked,
      List<NotOffered> notOffered,
      List<Offer.Withheld> withheld,
      List<Extra> more) {
    public Part {
      asked = List.copyOf(asked);
      notOffered = List.copyOf(notOffered);
      withheld = List.copyOf(withheld);
      more = List.copyOf(more);
    }
  }

  /// An instrument that the nurse may add, or whose result may be entered.
  ///
  /// @param slot its questions are asked elsewhere; only its result is entered
  /// @param added it is asked in this sitting already
  /// @param notMeant why it is not meant for this person now
  /// @param withheld why it may not be asked here by anybody
  public record Extra(
      Instrument instrument,
      boolean slot,
      boolean added,
      Optional<String> notMeant,
      Optional<Offer.Reason> withheld) {}

  public SectionList {
    parts = List.copyOf(parts);
    slots = List.copyOf(slots);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
