package org.bridewell.ui;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Serves Bridewell's screens. The database side is found on the class path: it starts the embedded
/// server where none is named, migrates, and brings the implementations of the core's ports.
@SpringBootApplication(scanBasePackages = "org.bridewell")
public class Application {
  /// Starts; the process ends when it is asked to, or at once where it must not serve.
  public static void main(String[] args) {
    var application = new SpringApplication(Application.class);
    application.addListeners(new ProductionGate());
    application.run(args);
  }
}
