package org.bridewell.ui;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;

/// The page around every view: the look, the font and the line back to the server.
///
/// Language, viewport and the plain title stand in `frontend/index.html`, so that no title ever
/// names a person. The font comes from npm at build time: a terminal has no way out to fetch one.
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("bridewell/fonts.css")
@StyleSheet("bridewell/tokens.css")
@StyleSheet("bridewell/components.css")
@StyleSheet("bridewell/kiosk.css")
@StyleSheet("bridewell/observation.css")
@StyleSheet("bridewell/desk.css")
@StyleSheet("bridewell/lumo.css")
@NpmPackage(
    value = "@fontsource-variable/atkinson-hyperlegible-next",
    version = "5.3.0",
    assets = "files/*.woff2:atkinson")
@Push(transport = Transport.WEBSOCKET_XHR)
public class AppShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addFavIcon("icon", "bridewell/icon.svg", "any");
  }
}
