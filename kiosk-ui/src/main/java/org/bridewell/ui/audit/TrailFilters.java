package org.bridewell.ui.audit;

import static org.bridewell.ui.audit.TrailWords.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditFilter;
import org.bridewell.core.audit.AuditQuery;
import org.bridewell.core.shared.PersonId;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;

/// What part of the trail to show. A change takes effect at once; an id that is none is told so and
/// kept.
class TrailFilters extends Div {
  private final FieldSelect<AuditQuery.Account> who;
  private final FieldSelect<AuditAction> did =
      new FieldSelect<>(
          TEXTS.get("filter.did"),
          List.of(AuditAction.values()),
          TrailWords::action,
          TEXTS.get("filter.did.any"));
  private final FieldDate day = new FieldDate(TEXTS.get("filter.day"));
  private final FieldText about = new FieldText(TEXTS.get("filter.about"));
  private final Span count = new Span();
  private final SerializableConsumer<AuditFilter> changed;
  private boolean clearing;

  TrailFilters(List<AuditQuery.Account> accounts, SerializableConsumer<AuditFilter> changed) {
    this.changed = changed;
    who =
        new FieldSelect<>(
            TEXTS.get("filter.who"),
            accounts,
            AuditQuery.Account::displayName,
            TEXTS.get("filter.who.any"));
    addClassNames("dk-filters", "dk-trail-filters");
    count.addClassNames("dk-end", "bw-soft", "bw-small");
    count.getElement().setAttribute("role", "status");
    add(who, did, day, about, new ActionButton(TEXTS.get("filter.clear"), this::clear), count);
    who.addValueChangeListener(change -> tell());
    did.addValueChangeListener(change -> tell());
    day.addValueChangeListener(change -> tell());
    about.addValueChangeListener(change -> tell());
  }

  /// Shows the trail of one person.
  void showPerson(PersonId person) {
    about.setValue(person.value().toString());
  }

  /// How many entries pass.
  void showCount(int entries) {
    count.setText(TEXTS.get("count", entries));
  }

  private void clear() {
    clearing = true;
    who.clear();
    did.clear();
    day.clear();
    about.clear();
    clearing = false;
    tell();
  }

  private void tell() {
    if (clearing || day.isWrong()) {
      return;
    }
    Optional<UUID> id = id();
    if (id.isEmpty() && !about.text().isEmpty()) {
      about.wrong(TEXTS.get("filter.about.wrong"));
      return;
    }
    about.right();
    changed.accept(
        new AuditFilter(day.date(), who.chosen().map(AuditQuery.Account::id), did.chosen(), id));
  }

  private Optional<UUID> id() {
    try {
      return Optional.of(UUID.fromString(about.text()));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
