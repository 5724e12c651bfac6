package org.bridewell.ui.nominal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.bridewell.core.shared.ConferenceId;
import org.bridewell.core.shared.NominalId;

/// The ways to the hub's pages; a record's address holds its id and nothing that names anybody.
public final class NominalNavigation {
  /// The path of the list.
  public static final String NOMINALS = "nominals";

  /// The name of the id in a record's path.
  static final String ID = "id";

  /// The path of the arrests.
  static final String ARRESTS = "arrests";

  /// The path of the duty prosecutor's question.
  static final String PROSECUTOR = "prosecutor";

  /// The path of how one nominal engages.
  static final String ENGAGEMENT = "nominal/:" + ID + "/engagement";

  /// The path of the conferences.
  static final String CONFERENCES = "conferences";

  /// The path of one conference.
  static final String CONFERENCE = "conference/:" + ID;

  /// The path of one record.
  static final String RECORD = "nominal/:" + ID;

  private NominalNavigation() {}

  /// A link to how a nominal engages.
  static RouterLink engagement(String words, NominalId nominal) {
    return new RouterLink(words, EngagementView.class, parameters(nominal.value()));
  }

  /// A link to one conference.
  static RouterLink conference(String words, ConferenceId conference) {
    return new RouterLink(words, ConferenceView.class, parameters(conference.value()));
  }

  static void toConference(ConferenceId conference) {
    UI.getCurrent().navigate(ConferenceView.class, parameters(conference.value()));
  }

  private static RouteParameters parameters(UUID id) {
    return new RouteParameters(ID, id.toString());
  }

  /// A link to one record.
  public static RouterLink record(String words, NominalId nominal) {
    return new RouterLink(words, NominalView.class, parameters(nominal.value()));
  }
}
