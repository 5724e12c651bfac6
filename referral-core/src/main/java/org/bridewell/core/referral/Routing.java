package org.bridewell.core.referral;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.referral.Route.NoRoute;
import org.bridewell.core.shared.DistrictId;

/// Chooses the service for a person's alcohol result and home district.
///
/// Possible dependence goes only to services that are marked able to assess it.
public final class Routing {
  private Routing() {}

  /// The first service, by id, that may take the person; or the reason why there is none.
  public static Route route(
      Optional<AlcoholNeed> need, DistrictId district, List<ServiceEntry> services) {
    if (need.isEmpty()) {
      return new Route.Nowhere(NoRoute.NOT_SCREENED);
    }
    var reason = need.get().reason();
    if (reason.isEmpty()) {
      return new Route.Nowhere(NoRoute.BELOW_CUT_OFF);
    }
    var local =
        services.stream()
            .filter(service -> service.topic() == Topic.ALCOHOL)
            .filter(service -> service.catchment().contains(district))
            .toList();
    if (local.isEmpty()) {
      return new Route.Nowhere(NoRoute.NO_SERVICE_FOR_DISTRICT);
    }
    return local.stream()
        .filter(service -> service.assessesDependence() || !need.get().mayBeDependent())
        .findFirst()
        .<Route>map(service -> new Route.To(service, reason.get()))
        .orElseGet(() -> new Route.Nowhere(NoRoute.NO_SERVICE_FOR_DEPENDENCE));
  }
}
