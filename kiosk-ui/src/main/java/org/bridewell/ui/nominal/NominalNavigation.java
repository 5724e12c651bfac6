package org.bridewell.ui.nominal;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.bridewell.core.shared.NominalId;

/// The ways to the hub's pages; a record's address holds its id and nothing that names anybody.
public final class NominalNavigation {
  /// The path of the list.
  public static final String NOMINALS = "nominals";

  /// The name of the id in a record's path.
  static final String ID = "id";

  /// The path of one record.
  static final String RECORD = "nominal/:" + ID;

  private NominalNavigation() {}

  /// A link to one record.
  public static RouterLink record(String words, NominalId nominal) {
    return new RouterLink(
        words, NominalView.class, new RouteParameters(ID, nominal.value().toString()));
  }
}
