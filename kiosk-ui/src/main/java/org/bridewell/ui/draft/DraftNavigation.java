package org.bridewell.ui.draft;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.bridewell.core.shared.DraftId;
import org.bridewell.ui.kit.DeskPage.Tab;
import org.bridewell.ui.kit.Texts;

/// The ways to questionnaires from outside.
public final class DraftNavigation {
  /// The path of the drafts.
  public static final String DRAFTS = "drafts";

  /// The name of the id in a draft's path.
  static final String ID = "draft";

  /// The path of one draft.
  static final String DRAFT = DRAFTS + "/:" + ID;

  static final Texts TEXTS = Texts.of("draft");

  private DraftNavigation() {}

  /// The drafts as a place in a desk's bar.
  public static Tab tab(boolean current) {
    return Tab.of(TEXTS.get("tab"), DraftsView.class, current);
  }

  static RouterLink link(String words, DraftId draft) {
    return new RouterLink(words, DraftView.class, parameters(draft));
  }

  static void to(DraftId draft) {
    UI.getCurrent().navigate(DraftView.class, parameters(draft));
  }

  static void toDrafts() {
    UI.getCurrent().navigate(DraftsView.class);
  }

  static RouterLink back() {
    return new RouterLink(TEXTS.get("tab"), DraftsView.class);
  }

  private static RouteParameters parameters(DraftId draft) {
    return new RouteParameters(ID, draft.value().toString());
  }
}
