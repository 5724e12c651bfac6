package org.bridewell.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.bridewell.core.consent.LegalBasis;
import org.bridewell.core.referral.AlcoholNeed;
import org.bridewell.core.referral.CaseFile;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralField;
import org.bridewell.core.referral.Referrals;
import org.bridewell.core.referral.Standing;
import org.bridewell.core.referral.Trigger;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Facts;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.StateMark.State;
import org.bridewell.ui.kit.Texts;

/// What a case holds: who it is about, the consent it rests on, why, and what happened so far.
final class CaseRecord {
  private static final Texts TEXTS = Texts.of("referral");

  private CaseRecord() {}

  static Sheet who(CaseFile file, LocalTimes times) {
    var person = file.disclosed();
    return new Sheet(
        TEXTS.get("who"),
        Facts.columns()
            .add(TEXTS.get("field.DATE_OF_BIRTH"), LocalTimes.date(person.dateOfBirth()))
            .add(TEXTS.get("field.HOME_DISTRICT"), person.homeDistrict())
            .add(
                TEXTS.get("field.ARREST"),
                TEXTS.get("arrest", person.arrest().suite(), times.day(person.arrest().at())))
            .add(TEXTS.get("field.OFFENCE_GROUP"), TEXTS.get("offence." + person.offenceGroup()))
            .add(TEXTS.get("column.owner"), file.ownerName().orElse(TEXTS.get("no-owner"))));
  }

  static Sheet consent(CaseFile file, LocalTimes times) {
    if (file.standing().isEmpty()) {
      return new Sheet(
          TEXTS.get("case.consent"),
          new Paragraph(new StateMark(State.NEUTRAL, TEXTS.get("case.consent.ended"))),
          help(TEXTS.get("case.consent.ended.what")));
    }
    return switch (file.standing().get()) {
      case Standing.Agreed(var consent) ->
          new Sheet(
              TEXTS.get("case.consent"),
              new Paragraph(new StateMark(State.DONE, TEXTS.get("case.consent.given"))),
              help(TEXTS.get("case.consent.until", times.day(consent.expiresAt().orElseThrow()))));
      case Standing.Overridden(var basis) -> overridden(basis, times);
    };
  }

  /// Not the person's yes: never shown like one.
  private static Sheet overridden(LegalBasis basis, LocalTimes times) {
    var facts =
        Facts.columns()
            .add(TEXTS.get("basis.ground"), TEXTS.get("ground." + basis.ground()))
            .add(TEXTS.get("basis.authorised"), basis.authorisedBy());
    basis.mustAttendBy().ifPresent(by -> facts.add(TEXTS.get("basis.by"), times.dayAndTime(by)));
    var sheet =
        new Sheet(
            TEXTS.get("basis"),
            new Paragraph(triggerTag(Trigger.of(basis.ground()))),
            facts,
            help(TEXTS.get("basis.not-consent")));
    sheet.addClassName("dk-required");
    return sheet;
  }

  /// How the person came to be referred, where that was not their own choice.
  static Span triggerTag(Trigger trigger) {
    var tag = new Span(TEXTS.get("trigger." + trigger));
    tag.addClassNames("dk-tag", "dk-tag--required");
    return tag;
  }

  static Sheet fields() {
    var list = new UnorderedList();
    list.addClassName("dk-sees");
    for (var field : ReferralField.values()) {
      var item = new ListItem(Icon.EYE.create());
      item.add(TEXTS.get("field." + field));
      item.addClassNames("dk-small", "dk-state");
      list.add(item);
    }
    return new Sheet(TEXTS.get("sees"), list, help(TEXTS.get("sees.help")));
  }

  static Optional<Sheet> why(CaseFile file) {
    return file.disclosed().alcoholResult().map(CaseRecord::why);
  }

  private static Sheet why(AlcoholNeed need) {
    var words = new Paragraph();
    words.getElement().appendChild(Dom.bold(ReferralReasons.words(need)));
    var sheet = new Sheet(TEXTS.get("why-referred"), words);
    if (need.mayBeDependent()) {
      sheet.add(new Paragraph(new StateMark(State.WATCH, TEXTS.get("dependence"))));
    }
    sheet.add(help(TEXTS.get("dependence.do")));
    return sheet;
  }

  /// Recording above, history under it; recording is left out once the case is closed.
  static Section middle(Optional<Component> contact, CaseFile file, LocalTimes times) {
    var middle = new Section();
    middle.addClassName("dk-sheet");
    contact.ifPresent(middle::add);
    var history = new OrderedList();
    history.addClassName("dk-line");
    file.history().forEach(line -> history.add(line(line, times)));
    var head = new Div(new H2(TEXTS.get("history")));
    head.addClassName("dk-sheet-head");
    var below = new Div(head, history);
    below.addClassName("dk-pad");
    middle.add(below);
    return middle;
  }

  private static ListItem line(Referrals.Line line, LocalTimes times) {
    var event = line.event();
    var when = new Span(times.dayAndTime(event.at()));
    when.addClassName("when");
    var what = new Span();
    what.getElement().appendChild(Dom.bold(CaseWords.of(event.what()) + "."));
    var note = event.note().isEmpty() ? "" : event.note() + " · ";
    var to = line.toName().map(name -> TEXTS.get("event.assigned.to", name) + " · ").orElse("");
    var rest = new Span(" " + to + note + line.byName());
    rest.addClassName("dk-soft");
    return new ListItem(CaseWords.icon(event.what()).create(), when, what, rest);
  }

  static Paragraph help(String words) {
    var help = new Paragraph(words);
    help.addClassName("dk-help");
    return help;
  }

  static boolean isOpen(CaseFile file) {
    return file.referral() instanceof Referral.Open;
  }
}
