package org.bridewell.ui.custody;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.bridewell.core.custody.MoveService;
import org.bridewell.core.custody.Whereabouts.Where;
import org.bridewell.core.safety.EmergencyService;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.PersonFrame.Framed;
import org.bridewell.ui.kit.Texts;

/// The nurse moves somebody, or says that they are away or back: one tap each.
@Route(CustodyNavigation.MOVE + "/:detention")
@PageTitle("Cell and whereabouts · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class MoveView extends CarePage {
  private static final Texts TEXTS = Texts.of("custody");

  private final MoveService moves;
  private final EmergencyService emergencies;
  private final PersonFrame frames;

  MoveView(
      MoveService moves,
      EmergencyService emergencies,
      PersonFrame frames,
      CurrentActor current,
      Clock clock) {
    super(frames, current, clock);
    this.moves = moves;
    this.emergencies = emergencies;
    this.frames = frames;
  }

  @Override
  protected void show(Framed framed) {
    var id = framed.detention().id();
    var sheet = moves.open(id, actor());
    framed.page().cell(sheet.detention().cell());
    int version = sheet.detention().version();
    var panel =
        new MovePanel(
            sheet,
            new MovePanel.OnMove() {
              @Override
              public void toCell(String cell) {
                attempt(framed, () -> moves.toCell(id, cell, version, actor()));
              }

              @Override
              public void away(Where where) {
                attempt(framed, () -> moves.away(id, where, version, actor()));
              }

              @Override
              public void returned() {
                if (hasToBeCleared(id, sheet.detention().whereabouts().where())) {
                  CustodyNavigation.to(CustodyNavigation.SAFETY, id);
                } else {
                  attempt(framed, () -> moves.returned(id, version, actor()));
                }
              }
            });
    lay(framed.page(), "bw-stack", new Div(new H1(TEXTS.get("page.whereabouts"))), panel);
    framed.page().actions(List.of(back(framed), board()), List.of());
  }

  /// Where packages are suspected, what the hospital says of them is asked first, on the safety
  /// page (HZ-15).
  private boolean hasToBeCleared(DetentionId id, Where from) {
    return from == Where.HOSPITAL && emergencies.state(id, actor()).isSwallowedStanding();
  }
}
