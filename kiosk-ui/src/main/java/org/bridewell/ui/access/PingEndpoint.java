package org.bridewell.ui.access;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers an open page that the server is there: without a session, and keeping none alive.
@RestController
class PingEndpoint {
  @GetMapping("/ping")
  ResponseEntity<Void> here() {
    return ResponseEntity.noContent().header("Cache-Control", "no-store").build();
  }
}
