package org.bridewell.ui.screening;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.AskedItem;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.screening.SectionList;
import org.bridewell.core.screening.SectionList.Part;
import org.bridewell.core.screening.SectionList.State;
import org.bridewell.core.screening.Tap;
import org.bridewell.core.screening.TapOutcome;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;
import org.bridewell.ui.observation.ObservationNavigation;

/// What to ask next: first about the person, then section by section, in any order.
final class SectionsPage {
  private static final Texts TEXTS = Texts.of("screening");

  private final KioskPage page;
  private final DetentionId detention;
  private final ScreeningService screenings;
  private final CurrentActor current;
  private final TapIds taps = new TapIds();
  private final Div trouble = new Div();
  private boolean moreShown;

  SectionsPage(
      KioskPage page, DetentionId detention, ScreeningService screenings, CurrentActor current) {
    this.page = page;
    this.detention = detention;
    this.screenings = screenings;
    this.current = current;
    trouble.addClassName("bw-trouble");
  }

  void show(SectionList sections) {
    var heading = new H1(TEXTS.get("sections"));
    var line = new Paragraph(TEXTS.get("sections.line"));
    line.addClassName("bw-soft");
    var lead = new Div(new Div(heading, line));
    lead.addClassName("bw-lead");
    var asked = new AskedPanel(sections.view(), (item, code) -> save(sections, item, code));
    var right = new Div();
    right.addClassName("bw-stack");
    if (!sections.view().isReady()) {
      right.add(new Badge(Tone.DUE, Icon.DUE, TEXTS.get("asked.first")));
    }
    right.add(list(sections));
    page.work("bw-sections", lead, trouble, asked, right);
    if (moreShown) {
      page.work().add(new MoreTests(sections, this::add, this::enter));
    }
    if (!sections.slots().isEmpty()) {
      page.work().add(new SlotList(sections.slots()));
    }
    page.actions(ways(sections), List.of(check(sections)));
  }

  /// Says what was refused on the way here.
  void say(Component refused) {
    trouble.add(refused);
  }

  private Component list(SectionList sections) {
    var list = new UnorderedList();
    list.addClassName("bw-sections__list");
    var ready = sections.view().isReady();
    var next = sections.parts().stream().filter(SectionsPage::isOpen).findFirst();
    for (var part : sections.parts()) {
      var row = new SectionRow(part, ready, next.filter(part::equals).isPresent());
      row.onGo(() -> go(sections, part));
      list.add(row);
    }
    return list;
  }

  private static boolean isOpen(Part part) {
    return part.state() == State.BEGUN || part.state() == State.NOT_BEGUN && !part.onWish();
  }

  private void go(SectionList sections, Part part) {
    if (part.state() == State.NOT_ADDED) {
      part.asked().forEach(instrument -> add(sections.view().sitting().id(), instrument));
      var added = screenings.sections(sections.view().sitting().id(), current.get());
      added.parts().stream()
          .filter(each -> each.code().equals(part.code()))
          .findFirst()
          .flatMap(Part::first)
          .ifPresentOrElse(item -> ScreeningNavigation.ask(detention, item), () -> show(added));
      return;
    }
    part.first()
        .or(() -> firstOf(sections, part))
        .ifPresent(item -> ScreeningNavigation.ask(detention, item));
  }

  private static Optional<ItemId> firstOf(SectionList sections, Part part) {
    return sections.view().path().steps(part.code()).stream()
        .findFirst()
        .map(step -> step.item().id());
  }

  private void add(SectionList sections, Instrument instrument) {
    add(sections.view().sitting().id(), instrument);
    show(screenings.sections(sections.view().sitting().id(), current.get()));
  }

  private void add(SittingId sitting, Instrument instrument) {
    trouble.removeAll();
    try {
      screenings.add(sitting, instrument.id(), current.get());
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
    }
  }

  private void enter(Instrument instrument) {
    ScreeningNavigation.enter(detention, instrument.id());
  }

  private void save(SectionList sections, AskedItem item, String code) {
    trouble.removeAll();
    var view = sections.view();
    var sitting = view.sitting().id();
    try {
      var response = new Response.Answered(code);
      int basedOn = view.revision(item.item());
      var tap =
          new Tap(
              taps.of(item.item(), response, basedOn),
              view.sitting().plan().getFirst().id(),
              item.item(),
              response,
              basedOn);
      var outcome = screenings.answer(sitting, tap, current.terminal(), current.get());
      show(screenings.sections(sitting, current.get()));
      switch (outcome) {
        case TapOutcome.Saved saved ->
            page.saved().savedAt(saved.at().atZone(WallClock.ZONE).toLocalTime());
        case TapOutcome.Overtaken overtaken -> trouble.add(Overtaking.bar(overtaken.current()));
      }
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      page.saved().notSaved(TEXTS.get("not-saved"));
      trouble.add(Trouble.bar(failed));
    }
  }

  private List<Component> ways(SectionList sections) {
    var ways = new ArrayList<Component>();
    ways.add(
        new ActionButton(
                TEXTS.get("back"), () -> CustodyNavigation.to(CustodyNavigation.SAFETY, detention))
            .icon(Icon.BACK));
    ways.add(new ActionButton(TEXTS.get("stop-here"), CustodyNavigation::toBoard).quiet());
    ways.add(
        new ActionButton(
                TEXTS.get("unfit"),
                () -> ObservationNavigation.to(ObservationNavigation.UNFIT, detention))
            .quiet());
    ways.add(
        new ActionButton(
                TEXTS.get("observe"),
                () -> CustodyNavigation.to(CustodyNavigation.OBSERVATIONS, detention))
            .quiet());
    if (sections.parts().stream().anyMatch(part -> !part.more().isEmpty())) {
      var words = TEXTS.get(moreShown ? "more.less" : "more");
      var icon = moreShown ? Icon.DASH : Icon.PLUS;
      ways.add(new ActionButton(words, () -> toggle(sections)).quiet().icon(icon));
    }
    return ways;
  }

  /// Further tests stand below the sections: the page goes there.
  private void toggle(SectionList sections) {
    moreShown = !moreShown;
    show(sections);
    page.work()
        .getChildren()
        .filter(MoreTests.class::isInstance)
        .forEach(Component::scrollIntoView);
  }

  private ActionButton check(SectionList sections) {
    var check =
        new ActionButton(TEXTS.get("check.go"), () -> ScreeningNavigation.check(detention))
            .large()
            .iconAfter(Icon.NEXT);
    boolean anything = sections.parts().stream().anyMatch(part -> part.done() > 0);
    if (!anything) {
      return check.refuse(TEXTS.get("check.nothing"));
    }
    return sections.parts().stream().noneMatch(SectionsPage::isOpen) ? check.primary() : check;
  }
}
