package org.bridewell.ui.audit;

import static org.bridewell.ui.audit.TrailWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.concurrent.atomic.AtomicLong;
import org.bridewell.core.audit.AuditService;
import org.bridewell.core.audit.TrailResult;
import org.bridewell.core.shared.Actor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Tone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/// Verifies on a thread of its own, shows how far it has come, and says plainly what was found.
class VerificationPanel extends Div {
  private static final Logger LOG = LoggerFactory.getLogger(VerificationPanel.class);
  private final AuditService service;
  private final Actor actor;
  private final SerializableConsumer<TrailResult> found;
  private final ActionButton button = new ActionButton(TEXTS.get("verify")).primary();

  VerificationPanel(AuditService service, Actor actor, SerializableConsumer<TrailResult> found) {
    this.service = service;
    this.actor = actor;
    this.found = found;
    button.onTap(this::verify);
  }

  /// The button that starts it, for the head of the page.
  Component[] actions() {
    return new Component[] {button.reason(), button};
  }

  private void verify() {
    button.refuse(TEXTS.get("verify.running"));
    var words = new Span(TEXTS.get("verify.begins"));
    words.getElement().setAttribute("role", "status");
    show(words);
    var ui = UI.getCurrent();
    var context = SecurityContextHolder.getContext();
    Thread.ofVirtual()
        .name("trail-verification")
        .start(new DelegatingSecurityContextRunnable(() -> work(ui, words), context));
  }

  private void work(UI ui, Span words) {
    try {
      TrailResult result = service.verify(progress(ui, words), actor);
      tell(ui, () -> finish(result));
    } catch (RuntimeException failed) {
      LOG.warn("Verification did not finish: {}", failed.getClass().getName());
      tell(ui, this::fail);
    }
  }

  /// Tells the page of every further percent, not of every seal.
  private static AuditService.Progress progress(UI ui, Span words) {
    var shown = new AtomicLong(-1);
    return (done, total) -> {
      long percent = 100 * done / total;
      if (shown.getAndSet(percent) != percent) {
        tell(ui, () -> words.setText(TEXTS.get("verify.progress", done, total)));
      }
    };
  }

  /// The page may be gone meanwhile; the result is on the trail all the same.
  private static void tell(UI ui, Command command) {
    try {
      ui.access(command);
    } catch (UIDetachedException gone) {
      LOG.debug("The page was closed before verification ended");
    }
  }

  private void finish(TrailResult result) {
    button.allow();
    show(new ResultSheet(result));
    found.accept(result);
  }

  private void fail() {
    button.allow();
    show(
        new AlertBar(Tone.DUE, TEXTS.get("verify.failed"), TEXTS.get("verify.failed.do"))
            .announced());
  }

  private void show(Component... content) {
    removeAll();
    add(content);
  }
}
