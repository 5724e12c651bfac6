package org.bridewell.ui.draft;

import static org.bridewell.ui.draft.DraftNavigation.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.bridewell.core.draft.DraftHead;
import org.bridewell.core.draft.DraftService;
import org.bridewell.core.instrument.Topic;
import org.bridewell.core.instrument.fhir.Imported;
import org.bridewell.core.shared.Actor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.TickTile;

/// What was read, and what a file cannot say: the rest is entered here, and then the draft is kept.
class KeepForm extends Sheet {
  private final FieldText id = new FieldText(TEXTS.get("keep.id")).hint(TEXTS.get("keep.id.hint"));
  private final FieldText version = new FieldText(TEXTS.get("keep.version"));
  private final FieldText title = new FieldText(TEXTS.get("keep.title"));
  private final FieldText shortTitle = new FieldText(TEXTS.get("keep.short"));
  private final FieldSelect<Topic> topic =
      new FieldSelect<>(
          TEXTS.get("keep.topic"), List.of(Topic.values()), each -> TEXTS.get("topic." + each));
  private final FieldText audience = FieldText.lines(TEXTS.get("keep.audience"), 2);
  private final FieldText youngest =
      new FieldText(TEXTS.get("keep.youngest")).digits().hint(TEXTS.get("keep.youngest.hint"));
  private final TickTile sober = new TickTile(TEXTS.get("keep.sober")).plain();
  private final FieldText source = FieldText.lines(TEXTS.get("keep.source"), 2);
  private final FieldText licence = FieldText.lines(TEXTS.get("keep.licence"), 3);
  private final Div trouble = new Div();

  KeepForm(Imported imported, byte[] file, DraftService drafts, Actor actor) {
    super(TEXTS.get("keep"));
    suggest(imported);
    add(
        new Paragraph(
            TEXTS.get("keep.read", imported.questions().size(), imported.rules().size())));
    if (!imported.leftBehind().isEmpty()) {
      add(new Paragraph(TEXTS.get("left-behind.line")), new FaultList(imported.leftBehind()));
    }
    var form =
        new Div(
            id,
            version,
            title,
            shortTitle,
            topic,
            audience,
            youngest,
            sober,
            source,
            licence,
            trouble,
            new ActionButton(
                    TEXTS.get("keep.do"),
                    () -> Attempt.of(trouble, () -> keep(file, drafts, actor)))
                .primary());
    form.addClassNames("dk-stack", "dk-decide");
    add(form);
  }

  private void suggest(Imported imported) {
    var head = imported.head();
    String name = head.name().isEmpty() ? head.title() : head.name();
    id.setValue(shaped(name.toUpperCase(Locale.ROOT), 20));
    version.setValue(shaped(head.version(), 20));
    title.setValue(head.title());
    shortTitle.setValue(head.title());
    source.setValue((head.publisher() + " " + head.url()).strip());
    licence.setValue(head.copyright());
  }

  private static String shaped(String text, int longest) {
    String shaped = text.replaceAll("[^A-Za-z0-9.-]+", "-").replaceAll("^[^A-Za-z0-9]+", "");
    return shaped.substring(0, Math.min(longest, shaped.length()));
  }

  private void keep(byte[] file, DraftService drafts, Actor actor) {
    String age = youngest.text();
    boolean readable = age.isEmpty() || age.matches("[1-9][0-9]?");
    if (topic.chosen().isEmpty()
        || !readable
        || !id.text().matches("[A-Z0-9][A-Z0-9.-]{0,19}")
        || !version.text().matches("[A-Za-z0-9][A-Za-z0-9.-]{0,19}")) {
      Attempt.say(trouble, "keep.unclear");
      return;
    }
    var head =
        new DraftHead(
            id.text(),
            version.text(),
            title.text(),
            shortTitle.text(),
            topic.chosen().get(),
            audience.text(),
            age.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(age)),
            sober.getValue(),
            source.text(),
            licence.text());
    DraftNavigation.to(drafts.keep(file, head, actor));
  }
}
