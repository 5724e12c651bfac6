package org.bridewell.core.nominal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.nominal.Conference.Decision;
import org.bridewell.core.nominal.Conference.Evidence;
import org.bridewell.core.nominal.Conference.PartnerView;
import org.bridewell.core.nominal.Conference.Question;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ConferenceId;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.Redacted;

/// Case conferences, and the scheme flags that they set and end: nothing else does.
public interface Conferences {
  /// A line of the list.
  ///
  /// @param choice empty while nothing is recorded
  record Item(
      ConferenceId id,
      String number,
      String nominalName,
      Question question,
      Scheme scheme,
      Instant heldAt,
      Optional<Conference.Choice> choice)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  /// A conference that is called.
  record Called(
      ConferenceId id,
      NominalId nominal,
      Question question,
      Scheme scheme,
      Instant heldAt,
      AccountId chair,
      String chairName) {}

  /// Keeps a new one under the next number of its year.
  void call(Called called, int year);

  /// True while another one about the same nominal and scheme has no decision.
  boolean isOpen(NominalId nominal, Scheme scheme);

  /// True when a nominal is on a scheme today.
  boolean isOn(NominalId nominal, Scheme scheme, LocalDate today);

  /// The open ones first, then the latest; at most so many.
  List<Item> list(int atMost);

  /// One conference as it stands.
  Optional<Conference> find(ConferenceId id);

  /// One conference, its row locked until the transaction ends.
  Optional<Conference> lock(ConferenceId id);

  /// Keeps what a partner said, in place of what it said before.
  void say(ConferenceId id, PartnerView view, Instant now);

  /// Adds evidence.
  void add(ConferenceId id, Evidence evidence);

  /// Keeps the decision, if the stored version is this one.
  boolean decide(ConferenceId id, int version, Decision decision, Instant now);

  /// Sets the flag from this day on; the schema refuses it without a decision that takes on.
  void begin(NominalId nominal, Scheme scheme, LocalDate since, ConferenceId by);

  /// Ends the flag on this day; the schema refuses it without a decision that lets go.
  void end(NominalId nominal, Scheme scheme, LocalDate until, ConferenceId by);
}
