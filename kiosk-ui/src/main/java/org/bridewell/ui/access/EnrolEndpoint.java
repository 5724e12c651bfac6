package org.bridewell.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.bridewell.core.access.Enrolment;
import org.bridewell.core.shared.StoreUnavailable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where a browser brings the administrator's code and is given its key.
@RestController
class EnrolEndpoint {
  private final Enrolment enrolment;

  EnrolEndpoint(Enrolment enrolment) {
    this.enrolment = enrolment;
  }

  @PostMapping("/enrol")
  ResponseEntity<Void> enrol(
      @RequestParam("code") String code, HttpServletRequest request, HttpServletResponse response) {
    try {
      var made = enrolment.enrol(code);
      made.ifPresent(each -> response.addCookie(ThisDevice.cookie(each, request.isSecure())));
      return to(
          made.isPresent()
              ? AccessNavigation.SIGN_IN + "?enrolled"
              : AccessNavigation.ENROL + "?refused-code");
    } catch (StoreUnavailable lost) {
      return to(AccessNavigation.ENROL + "?unavailable");
    }
  }

  private static ResponseEntity<Void> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/" + path)).build();
  }
}
