package org.bridewell.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bridewell.core.consent.Question;
import org.bridewell.core.consent.Recipient;
import org.bridewell.core.referral.ReferralField;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.ui.consent.ConsentView.Answer;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.Facts;
import org.bridewell.ui.kit.Texts;

/// The two decisions side by side: yes and no weigh the same, and nothing is chosen beforehand.
///
/// What it says a recipient gets comes from the list of fields that is sent.
final class DecisionsPanel extends Div {
  private static final Texts TEXTS = Texts.of("consent");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private final Function<Question, Answer> state;
  private final BiConsumer<Question, Boolean> decide;

  DecisionsPanel(
      ServiceEntry service,
      Function<Question, Answer> state,
      BiConsumer<Question, Boolean> decide,
      LocalDate runsOut) {
    this.state = state;
    this.decide = decide;
    addClassName("bw-stack");
    var grid = new Div(one(service), two());
    grid.addClassName("bw-consent__grid");
    add(grid, terms(service, runsOut));
  }

  private Section one(ServiceEntry service) {
    var question = new H2(TEXTS.get("refer"));
    var gets = new Div();
    gets.addClassName("bw-consent__gets");
    gets.getElement().appendChild(Dom.bold(TEXTS.get("gets")));
    var fields = new UnorderedList();
    for (var field : ReferralField.values()) {
      fields.add(new ListItem(TEXTS.get("field." + field)));
    }
    gets.add(fields);
    var card =
        new Section(
            number("1"),
            question,
            new Paragraph(TEXTS.get("refer.line", service.name())),
            gets,
            either(Question.refer(service.id()), question, "refer.yes", "refer.no").stacked());
    card.addClassNames("bw-card", "bw-consent__one");
    return card;
  }

  private Section two() {
    var list = new UnorderedList();
    for (var recipient : Recipient.values()) {
      list.add(row(recipient));
    }
    var card =
        new Section(
            number("2"), new H2(TEXTS.get("share")), new Paragraph(TEXTS.get("share.line")), list);
    card.addClassNames("bw-card", "bw-consent__two");
    return card;
  }

  private ListItem row(Recipient recipient) {
    var words = new Paragraph();
    words
        .getElement()
        .appendChild(
            Dom.bold(TEXTS.get("recipient." + recipient)),
            new Element("small").setText(gets(recipient)));
    var row = new ListItem(words, either(Question.share(recipient), words, "yes", "no"));
    row.getElement().setAttribute("data-recipient", recipient.name());
    return row;
  }

  /// Only its fields; and for the hub what the police decide for themselves.
  private static String gets(Recipient recipient) {
    var fields =
        recipient.fields().stream()
            .map(field -> TEXTS.get("shared." + field))
            .collect(Collectors.joining("; "));
    var more = TEXTS.find("recipient." + recipient + ".more").map(text -> " " + text).orElse("");
    return TEXTS.get("only", fields) + more;
  }

  private EitherButtons<Boolean> either(Question question, Component named, String yes, String no) {
    var choices = List.of(Choice.of(true, TEXTS.get(yes)), Choice.of(false, TEXTS.get(no)));
    var either = new EitherButtons<>(TEXTS.get("decision"), choices).labelledBy(named);
    var answer = state.apply(question);
    if (answer.isYes()) {
      either.setValue(true);
    } else if (answer == Answer.REFUSED) {
      either.setValue(false);
    }
    either.addValueChangeListener(
        change -> either.chosen().ifPresent(value -> decide.accept(question, value)));
    return either;
  }

  private static Component number(String words) {
    var number = new Paragraph(words);
    number.addClassName("bw-consent__n");
    number.getElement().setAttribute("aria-hidden", "true");
    return number;
  }

  private static Component terms(ServiceEntry service, LocalDate runsOut) {
    return Facts.boxed("bw-terms")
        .add(TEXTS.get("runs-out"), DAY.format(runsOut))
        .add(TEXTS.get("take-back"), TEXTS.get("take-back.how", service.phone()))
        .add(TEXTS.get("signing"), TEXTS.get("signing.how"));
  }
}
