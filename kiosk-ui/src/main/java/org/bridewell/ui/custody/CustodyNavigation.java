package org.bridewell.ui.custody;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.custody.Due;
import org.bridewell.core.shared.DetentionId;

/// The ways into the pages of a terminal. Addresses hold ids that say nothing about anybody.
public final class CustodyNavigation {
  /// The suite board.
  public static final String BOARD = "board";

  /// A new arrival.
  public static final String ARRIVAL = "arrival";

  /// The safety page of a detention.
  public static final String SAFETY = "safety";

  /// What to do now when 999 has to be called, of a detention.
  public static final String EMERGENCY = "emergency";

  /// The screening of a detention: goes to its next question, or its result.
  public static final String SCREENING = "screening";

  /// Consent in a detention.
  public static final String CONSENT = "consent";

  /// The referral of a detention.
  public static final String REFERRAL = "referral";

  /// The rousing check of a detention.
  public static final String ROUSING = "rousing";

  /// The observations of a detention.
  public static final String OBSERVATIONS = "observations";

  /// Withdrawal: what was used last, and the repeated look for signs.
  public static final String WITHDRAWAL = "withdrawal";

  /// Medicines and allergies of a detention.
  public static final String MEDICINES = "medicines";

  /// The care plan of a detention.
  public static final String PLAN = "plan";

  /// What somebody owes a person in custody.
  public static final String TASKS = "tasks";

  /// Everything about a person in custody, page by page.
  public static final String PERSON = "person";

  /// Where a person in custody is: cell, interview, hospital.
  public static final String MOVE = "whereabouts";

  /// The same at the desk.
  public static final String DESK_MOVE = "desk/whereabouts";

  /// Reasons to suspect vulnerability, and the appropriate adult.
  public static final String ADULT = "appropriate-adult";

  /// Clinical notes of a detention.
  public static final String NOTES = "notes";

  /// What one shift tells the next; of a suite.
  public static final String HANDOVER = "hand-over";

  /// Blank forms for when there is no screen.
  public static final String PAPER = "paper-forms";

  /// What is open before somebody leaves.
  public static final String LEAVING = "leaving";

  /// The officer's side of the care plan, at the desk.
  public static final String DESK_PLAN = "desk/plan";

  /// The officer's decision about vulnerability, at the desk.
  public static final String DESK_ADULT = "desk/appropriate-adult";

  /// What the officer settles before somebody leaves, at the desk.
  public static final String DESK_LEAVING = "desk/leaving";

  private CustodyNavigation() {}

  /// The page of a detention on which a task is done.
  static String page(Due.Task task) {
    return switch (task) {
      case ALERT_NOT_SEEN, SAFETY_QUESTIONS -> SAFETY;
      case BEGIN_SCREENING, GO_ON_WITH_SCREENING, SCREEN_AGAIN, TRY_AGAIN, NOTHING -> SCREENING;
      case RECEIVE -> MOVE;
      case ROUSE -> ROUSING;
      case OBSERVE, CHECK_HEAD_INJURY -> OBSERVATIONS;
      case CHECK_WITHDRAWAL -> WITHDRAWAL;
      case GIVE_DOSE -> MEDICINES;
      case REVIEW_PLAN -> PLAN;
      case DO_TASK -> TASKS;
      case ASK_CONSENT, ASK_CONSENT_AGAIN -> CONSENT;
      case SEND_REFERRAL -> REFERRAL;
    };
  }

  /// Goes to a page of a detention.
  public static void to(String page, DetentionId detention) {
    UI.getCurrent().navigate(page + "/" + detention.value());
  }

  /// Goes to the board.
  public static void toBoard() {
    UI.getCurrent().navigate(BOARD);
  }

  /// The detention that an address names; empty for anything else.
  public static Optional<DetentionId> detention(String parameter) {
    try {
      return Optional.of(new DetentionId(UUID.fromString(parameter)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
