package org.bridewell.deploy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two kills and the control; `deploy/faults kill` does twenty.
@Tag("deep")
class KillIT {
  @TempDir Path folder;

  @Test
  void aKillLosesNothingAndTheControlDoes() throws Exception {
    var said = folder.resolve("said");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Kill.class.getName(),
                folder.toString(),
                "2")
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroy();
    }
    assertThat(process.exitValue()).as(() -> text(said)).isZero();
    assertThat(said)
        .content()
        .contains("kills with signal 9", "control: acknowledged answers lost", "power cut")
        .doesNotContain("NOT HELD");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
