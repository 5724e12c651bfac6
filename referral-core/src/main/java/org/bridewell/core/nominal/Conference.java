package org.bridewell.core.nominal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.ConferenceId;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.Redacted;

/// A case conference about one nominal and one scheme: who was there, what they said, what was
/// looked at, and what the chair recorded (¶53–59; the BCU aide memoire for chairs).
///
/// @param number as the partners call it: `2026-31`
/// @param chairName whoever called it
/// @param decision empty until it is recorded; then nothing of it changes any more
public record Conference(
    ConferenceId id,
    String number,
    NominalId nominal,
    String nominalName,
    Question question,
    Scheme scheme,
    Instant heldAt,
    String chairName,
    List<PartnerView> views,
    List<Evidence> evidence,
    Optional<Decision> decision,
    int version)
    implements Redacted {

  public Conference {
    views = List.copyOf(views);
    evidence = List.copyOf(evidence);
  }

  /// What is asked.
  public enum Question {
    JOIN(Choice.TAKE_ON, Choice.NOT_TAKE_ON),
    LEAVE(Choice.KEEP_ON, Choice.STEP_DOWN, Choice.LET_GO);

    private final List<Choice> choices;

    Question(Choice... choices) {
      this.choices = List.of(choices);
    }

    /// The answers that the question has.
    public List<Choice> choices() {
      return choices;
    }
  }

  /// An answer: a partner's view, and the chair's decision.
  public enum Choice {
    TAKE_ON,
    NOT_TAKE_ON,
    KEEP_ON,
    /// Leave later: exit support first, with an owner and an end.
    STEP_DOWN,
    /// Leave today.
    LET_GO;

    /// True where the person stays on the scheme, so that the next review needs a day.
    public boolean needsReview() {
      return this == TAKE_ON || this == KEEP_ON || this == STEP_DOWN;
    }
  }

  /// Who sits at the table.
  public enum Agency {
    POLICE,
    PROBATION,
    HUB,
    HOUSING,
    TREATMENT,
    PRISON,
    YOUTH_OFFENDING,
    VICTIM_LIAISON
  }

  /// What one partner said.
  ///
  /// @param choice empty for a partner that has no view on selection, such as a treatment provider
  public record PartnerView(Agency agency, String who, Optional<Choice> choice, String words)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  /// One thing that was looked at.
  ///
  /// @param source who brought it
  /// @param speaksFor empty where it speaks for neither
  public record Evidence(String what, Agency source, LocalDate asAt, Optional<Choice> speaksFor)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  /// What the chair recorded.
  ///
  /// @param reason in the chair's words: why this, and what was said against it
  /// @param exitSupport who supports the way out, for [Choice#STEP_DOWN]
  /// @param reviewOn when it is looked at again
  public record Decision(
      Choice choice, String reason, Optional<String> exitSupport, Optional<LocalDate> reviewOn)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  @Override
  public String toString() {
    return redacted();
  }
}
