package org.bridewell.deploy.rig;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The whole application in a process of its own, with its screens.
public final class Node implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private final Process process;
  private final int port;
  private final Path data;

  private Node(Process process, int port, Path data) {
    this.process = process;
    this.port = port;
    this.data = data;
  }

  /// The first node, with an empty database of its own in this folder.
  public static Node first(Path folder) throws IOException, InterruptedException {
    return start(folder, null);
  }

  /// Another node on the database of the first.
  public Node second(Path folder) throws IOException, InterruptedException {
    return start(folder, Owner.of(data));
  }

  private static Node start(Path folder, @Nullable Owner database)
      throws IOException, InterruptedException {
    var data = Files.createDirectories(folder).resolve("data");
    int port = freePort();
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                jars(),
                "org.bridewell.ui.Application",
                "--server.port=" + port,
                "--bridewell.data=" + data,
                "--bridewell.demo=false"));
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("node.log").toFile());
    builder.environment().remove("BRIDEWELL_DB_URL");
    if (database != null) {
      builder.environment().put("BRIDEWELL_DB_URL", database.url());
      builder.environment().put("BRIDEWELL_DB_USER", Owner.user());
      builder.environment().put("BRIDEWELL_DB_PASSWORD", database.password());
    }
    var node = new Node(builder.start(), port, data);
    node.awaitReady();
    return node;
  }

  /// The application as it was built, without this program's classes.
  private static String jars() {
    return Arrays.stream(System.getProperty("java.class.path").split(":"))
        .filter(entry -> Files.isRegularFile(Path.of(entry)))
        .collect(Collectors.joining(":"));
  }

  /// `http://localhost:…`, without a slash.
  public String address() {
    return "http://localhost:" + port;
  }

  /// The owner of its database.
  public Owner owner() throws IOException {
    return Owner.of(data);
  }

  private void awaitReady() throws InterruptedException {
    var ready =
        HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
            .timeout(Duration.ofSeconds(5))
            .build();
    long end = System.nanoTime() + LIMIT.toNanos();
    try (var http = HttpClient.newHttpClient()) {
      while (!isUp(http, ready)) {
        if (!process.isAlive() || System.nanoTime() > end) {
          close();
          throw new IllegalStateException("the application did not start: see node.log");
        }
        Thread.sleep(100);
      }
    }
  }

  private static boolean isUp(HttpClient http, HttpRequest ready) throws InterruptedException {
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

  /// Ends it, and its database with it where it has one of its own.
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
