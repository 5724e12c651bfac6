package org.bridewell.deploy.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `deploy/score` as it is run on site: from the packaged application and the commands alone, where
/// there are no sources, no build tool and no database.
class ScoreCommandIT {
  private static final Path DEPLOY = Path.of(System.getProperty("basedir"));
  private static final Path VECTORS =
      DEPLOY.resolveSibling("kiosk-ui/src/test/resources/vectors.csv");
  private static final List<String> TOOLS = List.of("mvn", "npm", "node", "mariadbd");

  @TempDir private Path site;

  @Test
  void scoresOnSite() throws Exception {
    copy("score", "lib/env.sh", "lib/app.sh");
    var packaged = Path.of(System.getProperty("bridewell.app"));
    var jars = Files.createDirectories(site.resolve("kiosk-ui/target"));
    Files.createSymbolicLink(jars.resolve(packaged.getFileName()), packaged);
    var wrong = Files.writeString(site.resolve("wrong.csv"), wrongVectors());

    assertThat(score(VECTORS)).isEqualTo(new Run(0, "158 passed, 0 failed\n"));
    assertThat(score(wrong))
        .isEqualTo(
            new Run(
                1,
                """
                line 2: AUDIT-C "4,1,0": expected 5 NEGATIVE, but got 5 POSITIVE (by hand)
                0 passed, 1 failed
                """));
    assertThat(site.resolve("deploy/target/app")).isDirectory();
  }

  private record Run(int exit, String printed) {}

  private static String wrongVectors() {
    return """
        instrument,answers,expected_score,expected_band,source
        AUDIT-C,"4,1,0",5,NEGATIVE,by hand
        """;
  }

  private Run score(Path file) throws IOException, InterruptedException {
    var printed = site.resolve("printed");
    var process =
        new ProcessBuilder(site.resolve("deploy/score").toString(), file.toString())
            .redirectOutput(printed.toFile())
            .redirectError(site.resolve("said").toFile());
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().put("PATH", withoutTools() + ":" + System.getenv("PATH"));
    var running = process.start();
    try {
      assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } finally {
      running.destroy();
    }
    return new Run(running.exitValue(), Files.readString(printed));
  }

  /// A folder for the front of the path, in which each tool that is not on site only fails.
  private Path withoutTools() throws IOException {
    var folder = Files.createDirectories(site.resolve("without"));
    for (String tool : TOOLS) {
      var failing = Files.writeString(folder.resolve(tool), "#!/bin/sh\nexit 127\n");
      assertThat(failing.toFile().setExecutable(true)).isTrue();
    }
    return folder;
  }

  private void copy(String... names) throws IOException {
    for (String name : names) {
      var to = site.resolve("deploy").resolve(name);
      Files.createDirectories(to.getParent());
      Files.copy(DEPLOY.resolve(name), to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
