package org.bridewell.ui.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.ScreenId;
import org.bridewell.core.shared.StoreUnavailable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where an open page answers: that it is there, whether it can sound an alarm, and which alerts it
/// drew. It tells the page nothing but whether it is still known.
@RestController
class WatchEndpoint {
  private final WatchedScreens screens;

  WatchEndpoint(WatchedScreens screens) {
    this.screens = screens;
  }

  /// One alert that a page drew, as [#key] writes it.
  record Drawn(AlertId alert, Instant raisedAt) {
    /// Which alert, and which time it was raised: raised again, it is to be drawn again.
    String key() {
      return alert.value() + "@" + raisedAt;
    }

    static Optional<Drawn> of(String key) {
      try {
        int at = key.indexOf('@');
        return Optional.of(
            new Drawn(
                new AlertId(UUID.fromString(key.substring(0, at))),
                Instant.parse(key.substring(at + 1))));
      } catch (RuntimeException notAKey) {
        return Optional.empty();
      }
    }
  }

  @PostMapping("/watch/{screen}")
  ResponseEntity<Void> heard(
      @PathVariable("screen") UUID id,
      @RequestParam(name = "sound", defaultValue = "off") String sound,
      @RequestParam(name = "drew", defaultValue = "") List<String> drew) {
    var page = screens.heard(new ScreenId(id), sound.equals("on"));
    if (page.isEmpty()) {
      return ResponseEntity.status(HttpStatus.GONE).build();
    }
    try {
      drew.stream()
          .map(Drawn::of)
          .flatMap(Optional::stream)
          .forEach(drawn -> screens.drew(page.get(), drawn.alert(), drawn.raisedAt()));
      return ResponseEntity.noContent().build();
    } catch (StoreUnavailable lost) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
  }
}
