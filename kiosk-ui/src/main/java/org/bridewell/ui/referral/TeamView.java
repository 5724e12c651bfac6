package org.bridewell.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.referral.ConsentWithdrawalService;
import org.bridewell.core.referral.Team;
import org.bridewell.core.referral.TeamService;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.StateMark.State;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// What breaks the rule that nothing falls silent, what was missed, and who carries how much.
@Route(ReferralNavigation.TEAM)
@PageTitle("Team · Bridewell")
@RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
public class TeamView extends Div implements BeforeEnterObserver {
  private static final Texts TEXTS = Texts.of("referral");
  private final TeamService team;
  private final ConsentWithdrawalService withdrawals;
  private final CurrentActor current;
  private final LocalTimes times;

  public TeamView(
      TeamService team, ConsentWithdrawalService withdrawals, CurrentActor current, Clock clock) {
    this.team = team;
    this.withdrawals = withdrawals;
    this.current = current;
    this.times = new LocalTimes(clock);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    removeAll();
    var frame = WorkerDesk.page(current.get(), OptionalInt.empty(), WorkerDesk.Place.TEAM);
    try {
      var page = team.open(current.get());
      var head =
          new DeskPage.Head(
              TEXTS.get("team"),
              TEXTS.get("team.line", page.looseEnds().checked(), LocalTimes.full(times.now())));
      var content = new Div();
      content.addClassName("dk-stack");
      notices().ifPresent(content::add);
      content.add(looseEnds(page.looseEnds()), missed(page), members(page));
      add(frame.page(head, content));
    } catch (StoreUnavailable unavailable) {
      add(
          frame.page(
              new DeskPage.Head(TEXTS.get("team"), ""),
              EmptyNote.desk(
                  Tone.DUE,
                  Icon.NO_LINE,
                  TEXTS.get("caseload.unavailable"),
                  TEXTS.get("unavailable"),
                  new ActionButton(TEXTS.get("again"), this::show))));
    }
  }

  /// Consents that were taken back, until somebody has read each.
  private Optional<Sheet> notices() {
    var notices = withdrawals.notices(current.get());
    if (notices.isEmpty()) {
      return Optional.empty();
    }
    var table =
        new DataTable(TEXTS.get("notice"))
            .captionUnseen()
            .desk()
            .rowHead(TEXTS.get("column.person"))
            .words(TEXTS.get("notice.when"))
            .words("");
    for (var notice : notices) {
      table.row(
          person(notice.familyName(), notice.givenName(), notice.referral()),
          new Span(times.dayAndTime(notice.withdrawnAt())),
          new ActionButton(
                  TEXTS.get("notice.read"),
                  () -> {
                    withdrawals.read(notice.id(), current.get());
                    show();
                  })
              .small());
    }
    return Optional.of(
        new Sheet(TEXTS.get("notice"), CaseRecord.help(TEXTS.get("notice.what")), table));
  }

  private static Sheet looseEnds(Team.LooseEnds found) {
    var sheet = new Sheet(TEXTS.get("team.loose"), CaseRecord.help(TEXTS.get("team.loose.rule")));
    if (found.ends().isEmpty()) {
      sheet.add(
          new Paragraph(new StateMark(State.DONE, TEXTS.get("team.loose.none", found.checked()))));
      return sheet;
    }
    var table =
        new DataTable(TEXTS.get("team.loose"))
            .captionUnseen()
            .desk()
            .rowHead(TEXTS.get("column.person"))
            .words(TEXTS.get("team.lack"));
    for (var end : found.ends()) {
      table.row(
          person(end.familyName(), end.givenName(), end.referral()),
          new StateMark(State.WATCH, TEXTS.get("lack." + end.lack())));
    }
    sheet.add(
        new Paragraph(TEXTS.get("team.loose.some", found.ends().size(), found.checked())), table);
    return sheet;
  }

  private Sheet missed(TeamService.Page page) {
    var sheet = new Sheet(TEXTS.get("team.missed"));
    if (page.missed().isEmpty()) {
      sheet.add(new Paragraph(new StateMark(State.DONE, TEXTS.get("team.missed.none"))));
      return sheet;
    }
    var table =
        new DataTable(TEXTS.get("team.missed"))
            .captionUnseen()
            .desk()
            .words(TEXTS.get("team.missed.waited"))
            .rowHead(TEXTS.get("column.person"))
            .words(TEXTS.get("column.next"))
            .words(TEXTS.get("column.owner"))
            .words(TEXTS.get("team.missed.told"));
    for (var each : page.missed()) {
      table.row(
          DataTable.two(
              new StateMark(State.OVERDUE, times.dayAndTime(each.due().dueAt())),
              times.distance(each.due().dueAt())),
          person(each.familyName(), each.givenName(), each.referral()),
          new Span(CaseWords.of(each.due())),
          new Span(each.owner().isEmpty() ? TEXTS.get("no-owner") : each.owner()),
          DataTable.two(
              times.dayAndTime(each.escalatedAt()),
              TEXTS.get(each.seen() ? "team.missed.seen" : "team.missed.unseen")));
    }
    sheet.add(new Paragraph(TEXTS.get("team.missed.new", page.unseen())), table);
    if (page.unseen() > 0) {
      sheet.add(seen());
    }
    return sheet;
  }

  private Component seen() {
    if (current.get().role() != Role.TEAM_LEAD) {
      return CaseRecord.help(TEXTS.get("team.seen.lead"));
    }
    return new ActionButton(
        TEXTS.get("team.seen"),
        () -> {
          team.seen(current.get());
          show();
        });
  }

  private static Sheet members(TeamService.Page page) {
    var table =
        new DataTable(TEXTS.get("team.members"))
            .captionUnseen()
            .desk()
            .rowHead(TEXTS.get("column.owner"))
            .number(TEXTS.get("team.open"))
            .number(TEXTS.get("team.overdue"));
    for (var member : page.members()) {
      var open = "" + member.open();
      table.row(
          member.displayName(),
          member.open() >= Team.FULL_AT ? open + ", " + TEXTS.get("team.full") : open,
          "" + member.overdue());
    }
    return new Sheet(TEXTS.get("team.members"), table);
  }

  private static Component person(String family, String given, ReferralId referral) {
    var name = family + (given.isEmpty() ? "" : ", " + given);
    return ReferralNavigation.linkToCase(name, referral);
  }
}
