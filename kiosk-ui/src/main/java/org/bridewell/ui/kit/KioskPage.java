package org.bridewell.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The frame of a terminal's page: who and where above, the work, the ways on below.
///
/// Back is bottom at the start, Next bottom at the end, Lock top at the end. The right person is in
/// sight on every page about a person, with observation level, allergies and alerts; a page that is
/// handed over or locked leaves them out.
@JsModule("./bridewell/kit.ts")
public class KioskPage extends Div {

  /// One of the facts beside the person: `DUE` for what is possible or open.
  public record CareFact(String term, String value, Tone tone) {}

  private static final Texts TEXTS = Texts.of("kit");

  private boolean isReviewSaid;
  private final Header top = new Header();
  private final Div who = new Div();
  private final Span plate = new Span();
  private final Div care = new Div();
  private final Map<String, CareFact> careFacts = new LinkedHashMap<>();
  private final Div topEnd = new Div();
  private final SavedMark saved = new SavedMark();
  private final Span signedIn = new Span();
  private final Main work = new Main();
  private final Footer actions = new Footer();
  private final Div start = new Div();
  private final Span note = new Span();
  private final Div end = new Div();

  /// An empty frame with a clock.
  public KioskPage(Clock clock) {
    addClassName("bw-page");
    plate.addClassName("bw-cell");
    top.addClassName("bw-top");
    work.addClassName("bw-main");
    work.setId("work");
    work.getElement().setAttribute("tabindex", "-1");
    actions.addClassName("bw-actions");
    for (var slot : List.of(who, care, topEnd, start, end)) {
      slot.addClassName("bw-i");
    }
    var push = new Span();
    push.addClassName("bw-push");
    signedIn.addClassNames("bw-small", "bw-soft");
    signedIn.setVisible(false);
    top.add(who, care, push, saved, signedIn, new WallClock(clock), topEnd);
    note.addClassNames("bw-push", "bw-small", "bw-soft");
    actions.add(start, note, end);
    actions.setVisible(false);
    add(skip(), top, work, actions);
  }

  /// The person that the page is about: cell, name, and a line such as “34 · male”.
  public KioskPage person(String cell, String name, String facts) {
    setWho(plate, nameOf(name, facts));
    return cell(cell);
  }

  /// The person's cell as it is now.
  public KioskPage cell(String cell) {
    var spoken = new Span(TEXTS.get("cell") + " ");
    spoken.addClassName("bw-hidden");
    plate.removeAll();
    plate.add(spoken);
    plate.add(cell);
    return this;
  }

  /// The same, where the name leads to all the pages about this person.
  public KioskPage person(String cell, String name, String facts, String pages) {
    person(cell, name, facts);
    var link = new Element("a").setAttribute("href", pages).setAttribute("router-link", true);
    link.setText(name);
    var bold = who.getElement().getChild(1).getChild(0);
    bold.setText("").appendChild(link);
    return this;
  }

  /// Somebody who has no cell yet.
  public KioskPage newcomer(String name, String facts) {
    var plate = new Span(Icon.PERSON.create());
    plate.addClassName("bw-cell");
    setWho(plate, nameOf(name, facts));
    return this;
  }

  /// The place, on a page that is about nobody.
  public KioskPage place(String name, String facts) {
    setWho(Drawing.MARK.create(), nameOf(name, facts));
    return this;
  }

  /// The same, and until when what it says is known.
  public KioskPage place(String name, String facts, AsAt asAt) {
    var place = nameOf(name, facts + " · ");
    place.getElement().getChild(1).appendChild(asAt.getElement());
    setWho(Drawing.MARK.create(), place);
    return this;
  }

  /// Observation level, allergies, open alerts: on every page about a person, written out even when
  /// there is none or nobody has asked.
  public KioskPage care(List<CareFact> facts) {
    careFacts.clear();
    facts.forEach(fact -> careFacts.put(fact.term(), fact));
    showCare();
    return this;
  }

  /// Shows another value of one of the facts.
  public KioskPage care(CareFact fact) {
    careFacts.put(fact.term(), fact);
    showCare();
    return this;
  }

  private void showCare() {
    care.removeAll();
    var list = Facts.boxed("bw-care");
    careFacts.values().forEach(fact -> list.add(fact.term(), fact.value(), fact.tone()));
    care.add(list);
  }

  /// Who is signed in.
  public KioskPage signedIn(String words) {
    signedIn.setText(words);
    signedIn.setVisible(true);
    return this;
  }

  /// What stands at the end of the top bar: Lock last.
  public KioskPage topEnd(Component... components) {
    topEnd.removeAll();
    topEnd.add(components);
    return this;
  }

  /// A line across the page, under the top bar.
  public KioskPage banner(Tone tone, String words) {
    var banner = new Aside();
    banner.setText(words);
    banner.addClassName("bw-banner");
    if (tone == Tone.STOP || tone == Tone.DUE) {
      banner.addClassName("bw-banner--" + tone.suffix());
    }
    addComponentAtIndex(indexOf(work), banner);
    return this;
  }

  /// That the page awaits its review: once, under the top bar.
  public KioskPage review(Tone tone, String words) {
    if (!isReviewSaid) {
      isReviewSaid = true;
      banner(tone, words);
    }
    return this;
  }

  /// A bar in place of the top bar: the red one of a hard stop.
  public KioskPage instead(Component bar) {
    replace(top, bar);
    return this;
  }

  /// The work, in one of the looks of `kiosk.css` (`bw-ask`, `bw-result` …). The focus moves to its
  /// heading.
  public KioskPage work(String look, Component... components) {
    work.removeAll();
    work.setClassName("bw-main " + look);
    work.add(components);
    FocusOnHeading.in(work);
    return this;
  }

  /// Where the work stands.
  public Main work() {
    return work;
  }

  /// “Saved 14:03”.
  public SavedMark saved() {
    return saved;
  }

  /// The ways on: back and the quiet ones at the start, the ways forward at the end, the last of
  /// them the primary one. The reason of a refused button is placed beside it.
  public KioskPage actions(List<? extends Component> atStart, List<? extends Component> atEnd) {
    actions.removeClassName("bw-actions--three");
    fill(start, atStart);
    fill(end, atEnd);
    note.setVisible(true);
    actions.setVisible(true);
    return this;
  }

  /// Ways on that weigh the same and share the bar.
  public KioskPage equalActions(List<? extends Component> ways) {
    actions.addClassName("bw-actions--three");
    fill(start, ways);
    end.removeAll();
    note.setVisible(false);
    actions.setVisible(true);
    return this;
  }

  /// A few words before the way forward: “3 to answer here”.
  public KioskPage note(String words) {
    note.setText(words);
    return this;
  }

  private void setWho(Component... components) {
    who.removeAll();
    who.add(components);
  }

  private static Paragraph nameOf(String name, String facts) {
    var person = new Paragraph();
    person.addClassName("bw-person");
    person.getElement().appendChild(Dom.bold(name), new Element("span").setText(facts));
    return person;
  }

  private static void fill(Div slot, List<? extends Component> components) {
    slot.removeAll();
    for (var component : components) {
      if (component instanceof ActionButton button) {
        slot.add(button.reason());
      }
      slot.add(component);
    }
  }

  private static Anchor skip() {
    var skip = new Anchor("#work", TEXTS.get("skip"));
    skip.addClassName("bw-skip");
    return skip;
  }
}
