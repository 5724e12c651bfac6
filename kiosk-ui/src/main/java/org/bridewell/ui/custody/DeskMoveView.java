package org.bridewell.ui.custody;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.bridewell.core.custody.MoveService;
import org.bridewell.core.custody.Whereabouts.Where;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;

/// The officer moves somebody, or says that they are away or back.
@Route(CustodyNavigation.DESK_MOVE + "/:detention")
@PageTitle("Cell and whereabouts · Bridewell")
@RolesAllowed(Role.Names.OFFICER)
public class DeskMoveView extends OfficerPage {
  private final MoveService moves;

  DeskMoveView(MoveService moves, OfficerFrame frames, CurrentActor current) {
    super(frames, current);
    this.moves = moves;
  }

  @Override
  protected void show(DetentionId id) {
    var sheet = moves.open(id, actor());
    int version = sheet.detention().version();
    var panel =
        new MovePanel(
            sheet,
            new MovePanel.OnMove() {
              @Override
              public void toCell(String cell) {
                attempt(id, () -> moves.toCell(id, cell, version, actor()));
              }

              @Override
              public void away(Where where) {
                attempt(id, () -> moves.away(id, where, version, actor()));
              }

              @Override
              public void returned() {
                attempt(id, () -> moves.returned(id, version, actor()));
              }
            });
    lay(sheet.detention(), CustodyNavigation.DESK_MOVE, panel);
  }
}
