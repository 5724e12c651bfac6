package org.bridewell.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.OptionalInt;

/// The frame of a desk's page: places as tabs in a bar, one title, white sheets.
@JsModule("./bridewell/kit.ts")
public class DeskPage extends Div {

  /// A place in the bar. Exactly one is the current one.
  public record Tab(
      String words, Class<? extends Component> view, OptionalInt count, boolean current) {

    /// A place without a count.
    public static Tab of(String words, Class<? extends Component> view, boolean current) {
      return new Tab(words, view, OptionalInt.empty(), current);
    }
  }

  private static final Texts TEXTS = Texts.of("kit");

  /// Where the name in the bar leads: to one's own password and PIN.
  public static final String OWN_ACCOUNT = "own-account";

  private final Nav tabs = new Nav();
  private final Div barEnd = new Div();
  private final Main main = new Main();

  /// An empty frame.
  public DeskPage() {
    addClassName("bw-desk");
    var bar = new Header(logo(), tabs, barEnd);
    bar.addClassName("dk-bar");
    tabs.addClassName("dk-tabs");
    tabs.getElement().setAttribute("aria-label", TEXTS.get("places"));
    barEnd.addClassName("dk-bar-end");
    main.addClassName("dk-page");
    main.setId("work");
    main.getElement().setAttribute("tabindex", "-1");
    add(skip(), bar, main);
  }

  /// The places, in their order.
  public DeskPage tabs(List<Tab> places) {
    tabs.removeAll();
    places.stream().map(DeskPage::link).forEach(tabs::add);
    return this;
  }

  /// Who is signed in, and what for; then a search field, if there is one, and Lock.
  public DeskPage signedIn(String name, String role, Component... after) {
    barEnd.removeAll();
    var me = new Anchor("/" + OWN_ACCOUNT, name);
    me.getElement().setAttribute("router-link", true);
    me.addClassName("dk-me");
    me.add(new Span(role));
    barEnd.add(me);
    barEnd.add(after);
    return this;
  }

  /// Something before the name: the search field.
  public DeskPage find(Component field) {
    barEnd.addComponentAsFirst(field);
    return this;
  }

  /// A line across the page, under the bar.
  public DeskPage banner(Tone tone, String words) {
    var banner = new Aside();
    banner.setText(words);
    banner.addClassName("dk-banner");
    if (tone == Tone.STOP) {
      banner.addClassName("is-stop");
    }
    addComponentAtIndex(indexOf(main), banner);
    return this;
  }

  /// The page: its head, and what follows. The focus moves to the heading.
  public DeskPage page(Head head, Component... content) {
    main.removeAll();
    main.add(head);
    main.add(content);
    FocusOnHeading.in(main);
    return this;
  }

  /// Where the page stands.
  public Main main() {
    return main;
  }

  /// A page's title, and under it one line that says whose, how many, as at when.
  public static class Head extends Div {

    private final Div words = new Div();
    private final H1 title;

    /// A title with its line.
    public Head(String title, String line) {
      this.title = new H1(title);
      addClassName("dk-head");
      words.add(this.title);
      if (!line.isEmpty()) {
        words.add(new Paragraph(line));
      }
      add(words);
    }

    /// A lighter part of the title: “46, he, Leeds · AR-2026-0379”.
    public Head suffix(String text) {
      var suffix = new Span(text);
      suffix.addClassName("dk-suffix");
      title.getElement().appendChild(Element.createText(" "), suffix.getElement());
      return this;
    }

    /// The way back, above the title.
    public Head back(RouterLink link) {
      link.addClassName("dk-back");
      words.addComponentAsFirst(link);
      return this;
    }

    /// What can be done on this page, at the end.
    public Head actions(Component... buttons) {
      var end = new Div(buttons);
      end.addClassName("dk-head-end");
      add(end);
      return this;
    }
  }

  private static RouterLink link(Tab tab) {
    var link = new RouterLink(tab.words(), tab.view());
    if (tab.current()) {
      link.getElement().setAttribute("aria-current", "page");
    }
    tab.count()
        .ifPresent(
            count -> {
              var number = new Span("" + count);
              number.addClassName("dk-count");
              link.add(number);
            });
    return link;
  }

  private static Div logo() {
    var logo = new Div(Drawing.DESK_MARK.create());
    logo.addClassName("dk-logo");
    logo.add(new Span("Bridewell"));
    return logo;
  }

  private static Anchor skip() {
    var skip = new Anchor("#work", TEXTS.get("skip"));
    skip.addClassName("bw-skip");
    return skip;
  }
}
