package org.bridewell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.bridewell.ui.kit.Texts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Says on every page that this database may lose what was shown as saved.
@Component
@ConditionalOnProperty("bridewell.unsafe-database")
class UnsafeDatabaseBanner implements VaadinServiceInitListener {
  private static final Texts TEXTS = Texts.of("kit");

  @Override
  public void serviceInit(ServiceInitEvent service) {
    service
        .getSource()
        .addUIInitListener(
            opened -> {
              var banner = new Div(TEXTS.get("unsafe-database"));
              banner.addClassNames("bw-banner", "bw-banner--stop");
              banner.getElement().setAttribute("role", "note");
              opened.getUI().getElement().insertChild(0, banner.getElement());
            });
  }
}
