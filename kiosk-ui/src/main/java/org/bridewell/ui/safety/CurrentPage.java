package org.bridewell.ui.safety;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.PersonFrame.Framed;
import org.bridewell.ui.custody.SuiteNews;
import org.bridewell.ui.custody.TroublePage;

/// A part of the safety questions: it reads itself again on every change in the suite, and as time
/// passes.
abstract class CurrentPage extends DetentionPage {
  private final SafetyServices services;
  private final SuiteNews news;
  private Runnable readAgain = () -> {};

  CurrentPage(SafetyServices services, SuiteNews news) {
    this.services = services;
    this.news = news;
  }

  /// Fills the frame, and says how it is read again.
  protected abstract Runnable open(Framed framed, BeforeEnterEvent event);

  final SafetyServices services() {
    return services;
  }

  @Override
  protected final void enter(DetentionId detention, BeforeEnterEvent event) {
    try {
      var framed = services.frames().frame(detention);
      readAgain = open(framed, event);
      add(framed.page());
    } catch (OutOfScope | StoreUnavailable failed) {
      readAgain = () -> {};
      add(TroublePage.of(failed, services.clock()));
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    Listening.to(news, services.current(), this, event, () -> readAgain.run());
  }
}
