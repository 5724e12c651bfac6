package org.bridewell.ui.referral;

import static org.bridewell.ui.referral.ServicesView.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bridewell.core.access.ManagedAccounts.Provider;
import org.bridewell.core.custody.Suites.District;
import org.bridewell.core.referral.DirectoryService.ServiceData;
import org.bridewell.core.referral.Topic;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.TickTile;
import org.bridewell.ui.kit.TypedTime;

/// A new service: whose, for what, where, for whom, and when it is open.
class ServiceForm extends Div {
  /// What was typed, complete.
  record Typed(String code, ProviderId provider, ServiceData data) {}

  private final FieldSelect<Provider> provider;
  private final FieldSelect<Topic> topic =
      new FieldSelect<>(
          TEXTS.get("services.topic"),
          List.of(Topic.values()),
          each -> TEXTS.get("services.topic." + each));
  private final FieldText code = code();
  private final FieldText name = new FieldText(TEXTS.get("services.name"));
  private final FieldText publicName =
      new FieldText(TEXTS.get("services.public-name")).hint(TEXTS.get("services.public-name.why"));
  private final FieldText phone = new FieldText(TEXTS.get("services.phone"));
  private final FieldText place = new FieldText(TEXTS.get("services.place"));
  private final FieldText opens = time("services.opens");
  private final FieldText closes = time("services.closes");
  private final TickTile dependence = new TickTile(TEXTS.get("services.dependence")).plain();
  private final Map<DistrictId, TickTile> catchment = new LinkedHashMap<>();

  ServiceForm(List<Provider> providers, List<District> districts, Consumer<Typed> add) {
    provider = new FieldSelect<>(TEXTS.get("services.provider"), providers, Provider::name);
    districts.forEach(
        district -> catchment.put(district.id(), new TickTile(district.name()).plain()));
    var from = new Div();
    from.getElement().setAttribute("role", "group");
    from.getElement().setAttribute("aria-label", TEXTS.get("services.catchment"));
    from.addClassName("dk-form-row");
    from.add(TEXTS.get("services.catchment") + ": ");
    catchment.values().forEach(from::add);
    var button =
        new ActionButton(
            TEXTS.get("services.do"),
            () -> {
              if (complete()) {
                add.accept(typed());
              }
            });
    add(
        row(provider, topic, code, name, publicName),
        row(phone, place, opens, closes),
        from,
        new Div(dependence),
        button);
  }

  /// A new organisation.
  static Component provider(BiConsumer<String, String> add) {
    var code = code();
    var name = new FieldText(TEXTS.get("services.provider.name"));
    var button =
        new ActionButton(
            TEXTS.get("services.provider.do"),
            () -> {
              need(code, !code.text().isEmpty());
              need(name, !name.text().isEmpty());
              if (!Field.focusFirstWrong(List.of(code, name))) {
                add.accept(code.text(), name.text());
              }
            });
    return new Div(row(code, name), button);
  }

  private static FieldText code() {
    return new FieldText(TEXTS.get("services.code")).hint(TEXTS.get("services.code.why"));
  }

  private static FieldText time(String key) {
    return new FieldText(TEXTS.get(key)).hint(TEXTS.get("services.hours.why"));
  }

  private static Div row(Component... fields) {
    var row = new Div(fields);
    row.addClassName("dk-form-row");
    return row;
  }

  private boolean complete() {
    need(provider, provider.chosen().isPresent());
    need(topic, topic.chosen().isPresent());
    List.of(code, name, publicName, phone, place)
        .forEach(field -> need(field, !field.text().isEmpty()));
    List.of(opens, closes).forEach(field -> need(field, TypedTime.read(field.text()).isPresent()));
    return !Field.focusFirstWrong(
        List.of(provider, topic, code, name, publicName, phone, place, opens, closes));
  }

  private static void need(Field<?, ?> field, boolean given) {
    if (given) {
      field.right();
    } else {
      field.wrong(TEXTS.get("services.missing"));
    }
  }

  private Typed typed() {
    var from =
        catchment.entrySet().stream()
            .filter(each -> each.getValue().getValue())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new Typed(
        code.text(),
        provider.chosen().orElseThrow().id(),
        new ServiceData(
            topic.chosen().orElseThrow(),
            name.text(),
            publicName.text(),
            phone.text(),
            place.text(),
            dependence.getValue(),
            from,
            TypedTime.read(opens.text()).orElseThrow(),
            TypedTime.read(closes.text()).orElseThrow()));
  }
}
