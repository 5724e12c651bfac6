package org.bridewell.core.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.instrument.Place.Misplaced;
import org.bridewell.core.shared.InstrumentId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a sitting asks from the start, section by section: data with a version, like the
/// instruments themselves, so that the clinical lead changes it without a programmer.
///
/// Only the short screens stand here; what they lead to follows from the instruments.
public record ScreeningPlan(String version, List<Section> sections) {
  private static final String FILE = "screening-plan.json";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// One part of a sitting, under one heading.
  ///
  /// @param code what the heading's words are looked up by
  /// @param onWish asked only when the person wants it, so no sitting begins with it
  /// @param ask the short screens, in order
  /// @param more what the nurse may add
  public record Section(
      String code, boolean onWish, List<InstrumentId> ask, List<InstrumentId> more) {
    public Section {
      ask = List.copyOf(ask);
      more = List.copyOf(more);
    }

    /// True when the instrument is asked or may be added here.
    public boolean holds(InstrumentId instrument) {
      return ask.contains(instrument) || more.contains(instrument);
    }

    private Stream<InstrumentId> all() {
      return Stream.concat(ask.stream(), more.stream());
    }
  }

  public ScreeningPlan {
    sections = List.copyOf(sections);
  }

  /// The section of that code.
  public Optional<Section> section(String code) {
    return sections.stream().filter(section -> section.code().equals(code)).findFirst();
  }

  /// The section that an instrument belongs to, empty when the plan does not name it.
  public Optional<Section> sectionOf(InstrumentId instrument) {
    return sections.stream().filter(section -> section.holds(instrument)).findFirst();
  }

  /// The plan that ships with the product.
  ///
  /// @throws CatalogueRefused when the file contradicts itself or the catalogue
  public static ScreeningPlan shipped(Catalogue catalogue) {
    return read(resource(), catalogue);
  }

  /// A plan from other text, under the same rules: nothing unknown, nothing twice.
  ///
  /// @throws CatalogueRefused with every fault
  public static ScreeningPlan read(String json, Catalogue catalogue) {
    try {
      var plan = Place.object(JSON.readTree(json), "", ScreeningPlan::plan);
      var faults = faults(plan, catalogue);
      if (!faults.isEmpty()) {
        throw new CatalogueRefused(faults);
      }
      return plan;
    } catch (Misplaced e) {
      throw new CatalogueRefused(List.of(e.in(FILE)));
    } catch (JacksonException e) {
      throw new CatalogueRefused(
          List.of(new Fault(FILE, "whole file", "is not valid JSON: " + e.getOriginalMessage())));
    }
  }

  private static ScreeningPlan plan(Place at) {
    return new ScreeningPlan(at.text("version"), at.objects("sections", ScreeningPlan::section));
  }

  private static Section section(Place at) {
    return new Section(
        at.text("code"),
        at.flag("onWish"),
        at.codes("ask", InstrumentId::new),
        at.codes("more", InstrumentId::new));
  }

  private static List<Fault> faults(ScreeningPlan plan, Catalogue catalogue) {
    var faults = new ArrayList<Fault>();
    var codes = new HashSet<String>();
    var named = new HashSet<InstrumentId>();
    if (plan.sections.isEmpty()) {
      faults.add(new Fault(FILE, "sections", "a plan needs at least one section"));
    }
    for (int i = 0; i < plan.sections.size(); i++) {
      var section = plan.sections.get(i);
      var place = "sections[" + i + "]";
      if (!codes.add(section.code())) {
        faults.add(new Fault(FILE, place, "«" + section.code() + "» stands twice"));
      }
      section
          .all()
          .forEach(
              id -> {
                if (!named.add(id)) {
                  faults.add(new Fault(FILE, place, "«" + id.value() + "» stands twice"));
                }
                if (catalogue.find(id).isEmpty()) {
                  faults.add(new Fault(FILE, place, "no instrument «" + id.value() + "»"));
                }
              });
    }
    return faults;
  }

  private static String resource() {
    try (InputStream in = ScreeningPlan.class.getResourceAsStream("/" + FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
