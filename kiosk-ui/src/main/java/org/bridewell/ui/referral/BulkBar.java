package org.bridewell.ui.referral;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.bridewell.core.referral.CaseStep;
import org.bridewell.core.referral.CaseloadItem;
import org.bridewell.core.referral.Team;
import org.bridewell.core.referral.TeamService;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Texts;

/// What is picked, by name, and who takes it: it says beforehand how much each would then carry.
final class BulkBar extends Div {
  private static final Texts TEXTS = Texts.of("referral");
  private final TeamService team;
  private final Actor actor;
  private final BiConsumer<List<CaseStep>, Team.Member> assign;
  private final Map<ReferralId, CaseloadItem> picked = new LinkedHashMap<>();
  private final Div trouble = new Div();

  /// @param assign gives what was picked to somebody
  BulkBar(TeamService team, Actor actor, BiConsumer<List<CaseStep>, Team.Member> assign) {
    this.team = team;
    this.actor = actor;
    this.assign = assign;
    addClassName("dk-bulk");
    getElement().setAttribute("role", "region").setAttribute("aria-label", TEXTS.get("bulk"));
    setVisible(false);
  }

  void pick(CaseloadItem item, boolean now) {
    if (now) {
      picked.put(item.referral(), item);
    } else {
      picked.remove(item.referral());
    }
    show();
  }

  /// Where to say why nothing was given.
  Div trouble() {
    return trouble;
  }

  private void show() {
    removeAll();
    setVisible(!picked.isEmpty());
    var count = new Span(TEXTS.get("bulk.picked", picked.size()));
    count.getElement().setAttribute("role", "status");
    count.addClassName("dk-strong");
    var names =
        new Span(
            picked.values().stream()
                .map(CaseloadItem::familyName)
                .collect(Collectors.joining(", ")));
    names.addClassName("dk-bulk-names");
    var open = new ActionButton(TEXTS.get("bulk.assign"), this::ask);
    open.getElement().setAttribute("data-key", "a");
    var keys = new Span(TEXTS.get("bulk.keys"));
    keys.addClassNames("dk-small", "dk-end");
    add(count, names, keys, open);
  }

  private void ask() {
    var steps =
        picked.values().stream()
            .map(item -> new CaseStep(item.referral(), item.version(), UUID.randomUUID()))
            .toList();
    var table =
        new DataTable(TEXTS.get("bulk.who", steps.size()))
            .captionUnseen()
            .desk()
            .rowHead(TEXTS.get("column.owner"))
            .words(TEXTS.get("bulk.carries", Team.FULL_AT))
            .words("");
    for (var member : team.members(actor)) {
      table.row(
          new Span(member.displayName()),
          new Span(carries(member)),
          new ActionButton(TEXTS.get("bulk.give", steps.size()), () -> assign.accept(steps, member))
              .small());
    }
    var pop =
        new Div(
            new H2(TEXTS.get("bulk.who", steps.size())),
            table,
            CaseRecord.help(TEXTS.get("bulk.stays")),
            trouble,
            new ActionButton(TEXTS.get("bulk.cancel"), this::show).small());
    pop.addClassNames("dk-pop", "dk-pop--bulk");
    show();
    add(pop);
  }

  private String carries(Team.Member member) {
    long more =
        picked.values().stream()
            .filter(item -> item.owner().filter(owner -> owner.id().equals(member.id())).isEmpty())
            .count();
    var key = member.open() + more >= Team.FULL_AT ? "bulk.would-be-full" : "bulk.would-carry";
    return TEXTS.get(key, member.open(), member.open() + more);
  }
}
