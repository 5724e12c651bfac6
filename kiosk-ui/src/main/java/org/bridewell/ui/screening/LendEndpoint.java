package org.bridewell.ui.screening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.UUID;
import org.bridewell.core.access.Account;
import org.bridewell.core.access.Device;
import org.bridewell.core.screening.LendingService;
import org.bridewell.core.screening.TakingBack;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.NewSession;
import org.bridewell.ui.access.ThisDevice;
import org.bridewell.ui.custody.CustodyNavigation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where a screen changes hands. Each way ends one session and begins another, on a page that is
/// loaded anew: nothing of the nurse's is left in the person's, nor the other way round.
@RestController
class LendEndpoint {
  private final LendingService lending;
  private final TakingBack takingBack;
  private final ThisDevice devices;
  private final CurrentActor current;
  private final NewSession sessions;

  LendEndpoint(
      LendingService lending,
      TakingBack takingBack,
      ThisDevice devices,
      CurrentActor current,
      NewSession sessions) {
    this.lending = lending;
    this.takingBack = takingBack;
    this.devices = devices;
    this.current = current;
    this.sessions = sessions;
  }

  /// From the nurse to the person.
  @PostMapping("/lend")
  ResponseEntity<Void> lend(
      @RequestParam("sitting") UUID sitting,
      @RequestParam("section") String section,
      @RequestParam("from") String from,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      var device = devices.of(request.getCookies()).orElseThrow(OutOfScope::new);
      var person = lending.lend(new SittingId(sitting), section, device, current.get());
      sessions.begin(person, device, request, response);
      return to("/" + AnswerView.PATH);
    } catch (Refusal | OutOfScope | StoreUnavailable refused) {
      var code = refused instanceof Refusal refusal ? refusal.code() : "lend.not-here";
      return CustodyNavigation.detention(from)
          .map(DetentionId::value)
          .map(
              id ->
                  to(
                      "/"
                          + CustodyNavigation.SCREENING
                          + "/"
                          + id
                          + "?"
                          + LendForm.NOT_LENT
                          + "="
                          + code))
          .orElseGet(() -> to("/"));
    }
  }

  /// From the person to the nurse whose PIN it is.
  @PostMapping("/take-back")
  ResponseEntity<Void> takeBack(
      @RequestParam("pin") String pin, HttpServletRequest request, HttpServletResponse response) {
    try {
      return devices
          .of(request.getCookies())
          .map(device -> takeBack(device, pin, request, response))
          .orElseGet(() -> to("/"));
    } catch (StoreUnavailable lost) {
      return to("/" + TakeBackView.PATH + "?unavailable");
    }
  }

  private ResponseEntity<Void> takeBack(
      Device device, String pin, HttpServletRequest request, HttpServletResponse response) {
    return switch (takingBack.takeBack(device, pin)) {
      case TakingBack.Taken(Account nurse, DetentionId detention, boolean alerted) -> {
        sessions.begin(nurse.actor(), device, request, response);
        var page = alerted ? CustodyNavigation.SAFETY : CustodyNavigation.SCREENING;
        yield to("/" + page + "/" + detention.value());
      }
      case TakingBack.Wait _ -> to("/" + TakeBackView.PATH + "?wait");
      case TakingBack.NotLent _ -> to("/");
    };
  }

  private static ResponseEntity<Void> to(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }
}
