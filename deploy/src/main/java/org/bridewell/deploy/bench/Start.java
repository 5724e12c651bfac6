package org.bridewell.deploy.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bridewell.deploy.rig.Figures;

/// `deploy/bench start`: from launching to readiness, as `deploy/run` starts the application and as
/// the packaged jar starts, by turns, on the same data with the demo partnership in it.
public final class Start {
  private static final int RUNS = 3;
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Path data;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  private Start(Path data) {
    this.data = data;
  }

  /// An empty folder, the packaged jar, the extracted jar and its recorded start.
  public static void main(String[] args) throws Exception {
    var packaged = List.of("-jar", args[1]);
    var recorded =
        List.of("-XX:AOTCache=" + args[3], "-Xlog:aot=off", "-Xlog:aot*=off", "-jar", args[2]);
    var bench = new Start(Path.of(args[0], "data").toAbsolutePath());
    Figures.progress("Loading the demo partnership, and one start of each to warm up ...");
    bench.seconds(packaged);
    bench.seconds(recorded);
    bench.seconds(packaged);
    var fast = new ArrayList<Double>();
    var slow = new ArrayList<Double>();
    for (int i = 0; i < RUNS; i++) {
      fast.add(bench.seconds(recorded));
      slow.add(bench.seconds(packaged));
      Figures.progress("recorded " + said(fast.getLast()) + ", packaged " + said(slow.getLast()));
    }
    var figures = new Figures();
    figures.atMost(
        "start, median of " + RUNS,
        said(median(fast)),
        median(fast) / median(slow),
        "the packaged jar's start, " + said(median(slow)),
        0.5);
    System.exit(figures.print());
  }

  private double seconds(List<String> how) throws Exception {
    int port = freePort();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.addAll(how);
    command.add("--server.port=" + port);
    command.add("--bridewell.data=" + data);
    long start = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolveSibling("start.log").toFile())
            .start();
    try {
      awaitReady(process, port);
      return (System.nanoTime() - start) / 1e9;
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private void awaitReady(Process process, int port) throws Exception {
    var ready =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
            .timeout(Duration.ofSeconds(5))
            .build();
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!isUp(ready)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("the application did not start: see start.log");
      }
      Thread.sleep(20);
    }
  }

  private boolean isUp(HttpRequest ready) throws InterruptedException {
    try {
      return http.send(ready, BodyHandlers.ofString()).body().contains("\"UP\"");
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static String said(double seconds) {
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }
}
