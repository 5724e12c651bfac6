package org.bridewell.core.nominal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.nominal.Conference.Choice;
import org.bridewell.core.nominal.Conference.Decision;
import org.bridewell.core.nominal.Conference.Evidence;

/// What must be there before a decision on selection can be recorded: a score is none of it, for it
/// is to be used alone in "very few circumstances" (¶58), and here in none.
public final class ChairChecklist {
  /// So many partners must have said what they think.
  public static final int QUORUM = 3;

  /// So many of them must have brought evidence.
  public static final int SOURCES = 2;

  /// The longest until it is looked at again, in months.
  public static final int REVIEW_WITHIN = 6;

  private static final int LONGEST_REASON = 1_000;

  /// One thing that is missing.
  public enum Gap {
    CHOICE,
    QUORUM,
    EVIDENCE,
    REASON,
    EXIT_SUPPORT,
    REVIEW
  }

  private ChairChecklist() {}

  /// How many partners have a view.
  public static int views(Conference conference) {
    return (int) conference.views().stream().filter(view -> view.choice().isPresent()).count();
  }

  /// How many partners brought evidence.
  public static int sources(Conference conference) {
    return (int) conference.evidence().stream().map(Evidence::source).distinct().count();
  }

  /// What is missing, in the order in which a chair goes through it.
  ///
  /// @param today the first day on which a review can be
  public static List<Gap> gaps(Conference conference, Decision decision, LocalDate today) {
    var gaps = new ArrayList<Gap>();
    need(conference.question().choices().contains(decision.choice()), Gap.CHOICE, gaps);
    need(views(conference) >= QUORUM, Gap.QUORUM, gaps);
    need(sources(conference) >= SOURCES, Gap.EVIDENCE, gaps);
    int length = decision.reason().strip().length();
    need(length > 0 && length <= LONGEST_REASON, Gap.REASON, gaps);
    need(
        decision.choice() != Choice.STEP_DOWN
            || decision.exitSupport().filter(who -> !who.isBlank()).isPresent(),
        Gap.EXIT_SUPPORT,
        gaps);
    need(
        !decision.choice().needsReview()
            || decision.reviewOn().filter(day -> isInReach(day, today)).isPresent(),
        Gap.REVIEW,
        gaps);
    return List.copyOf(gaps);
  }

  private static boolean isInReach(LocalDate day, LocalDate today) {
    return day.isAfter(today) && !day.isAfter(today.plusMonths(REVIEW_WITHIN));
  }

  private static void need(boolean there, Gap gap, List<Gap> gaps) {
    if (!there) {
      gaps.add(gap);
    }
  }
}
