package org.bridewell.ui.custody;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Stale;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;

/// An officer's page about a person in custody that is shown again after each thing that was kept.
///
/// What is refused is said above what was typed, and what was typed stays.
public abstract class OfficerPage extends DetentionPage {
  private final OfficerFrame frames;
  private final CurrentActor current;
  private final Div trouble = new Div();

  protected OfficerPage(OfficerFrame frames, CurrentActor current) {
    this.frames = frames;
    this.current = current;
  }

  @Override
  protected final void enter(DetentionId detention, BeforeEnterEvent event) {
    show(detention);
  }

  /// Fills the page from what is kept now.
  protected abstract void show(DetentionId detention);

  protected final Actor actor() {
    return current.get();
  }

  /// The detention; opening a page about it is on the audit trail.
  protected final Detention detention(DetentionId id) {
    return frames.detention(id);
  }

  /// Puts the page's parts in their places, under a line for refusals.
  protected final void lay(Detention detention, String place, Component... parts) {
    removeAll();
    var content = new Div(trouble);
    content.addClassName("dk-stack");
    content.add(parts);
    add(frames.page(detention, place, content));
  }

  /// Does it, and shows the page as it then is.
  protected final void attempt(DetentionId id, Runnable act) {
    attempt(id, act, () -> show(id));
  }

  /// Does it, and goes on; a failure is said, and the page stays as it was.
  protected final void attempt(DetentionId id, Runnable act, Runnable then) {
    trouble.removeAll();
    try {
      act.run();
    } catch (Refusal | OutOfScope | Stale | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
      return;
    }
    then.run();
  }
}
