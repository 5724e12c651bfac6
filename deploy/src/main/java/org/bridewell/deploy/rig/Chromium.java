package org.bridewell.deploy.rig;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Debian's Chromium, driven over its own protocol: several people at several screens of 1280 ×
/// 800, each with cookies of their own.
public final class Chromium implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final HttpClient http;
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private final StringBuilder text = new StringBuilder();
  private final WebSocket line;

  private Chromium(Process process, HttpClient http, URI address) {
    this.process = process;
    this.http = http;
    this.line = http.newWebSocketBuilder().buildAsync(address, new Answers()).join();
  }

  /// Starts it on a profile in this folder.
  public static Chromium start(Path folder) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                List.of(
                    "/usr/bin/chromium",
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-renderer-backgrounding",
                    "--disable-backgrounding-occluded-windows",
                    "--disable-background-timer-throttling",
                    "--autoplay-policy=no-user-gesture-required",
                    "--window-size=1280,800",
                    "--remote-debugging-port=0",
                    "--user-data-dir=" + folder))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolveSibling("chromium.log").toFile())
            .start();
    try {
      var port = folder.resolve("DevToolsActivePort");
      for (int i = 0; i < 300 && !(Files.exists(port) && Files.size(port) > 0); i++) {
        Thread.sleep(100);
      }
      var lines = Files.readAllLines(port);
      return new Chromium(
          process,
          HttpClient.newHttpClient(),
          URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
    } catch (IOException | RuntimeException failed) {
      process.destroyForcibly();
      throw failed;
    }
  }

  /// A window of somebody who shares nothing with the others.
  public Window window() {
    var context =
        send("", "Target.createBrowserContext", Map.of()).get("browserContextId").asString();
    var target =
        send(
                "",
                "Target.createTarget",
                Map.of(
                    "url",
                    "about:blank",
                    "browserContextId",
                    context,
                    "newWindow",
                    true,
                    "width",
                    1280,
                    "height",
                    800))
            .get("targetId")
            .asString();
    var session =
        send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asString();
    send(session, "Page.enable", Map.of());
    send(session, "Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    return new Window(session);
  }

  private JsonNode send(String session, String method, Map<String, ?> params) {
    int id = next.incrementAndGet();
    var message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(params));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    var answer = new CompletableFuture<JsonNode>();
    asked.put(id, answer);
    synchronized (line) {
      line.sendText(JSON.writeValueAsString(message), true).join();
    }
    return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    line.abort();
    http.close();
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// One window.
  public final class Window {
    private final String session;

    private Window(String session) {
      this.session = session;
    }

    /// Goes to an address, and waits until this holds there.
    public void go(String address, String until) throws InterruptedException {
      send(session, "Page.navigate", Map.of("url", address));
      await(until);
    }

    /// Signs in with what demo mode tells everybody.
    public void signIn(String address, String user, String terminal) throws InterruptedException {
      go(address + "/sign-in", "!!document.querySelector('form input[name=username]')");
      run(
          """
          document.querySelector('input[name=username]').value = '%s';
          document.querySelector('input[name=password]').value = 'bridewell-demo';
          document.querySelector('select[name=terminal]').value = '%s';
          document.querySelector('form').submit();
          """
              .formatted(user, terminal));
      await("!location.pathname.includes('sign-in') && !!document.querySelector('main')");
    }

    /// Waits until an expression is true.
    public void await(String expression) throws InterruptedException {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!isTrue(expression)) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException(
              "waited in vain for " + expression + " on:\n" + run("document.body.innerText"));
        }
        Thread.sleep(20);
      }
    }

    private boolean isTrue(String expression) {
      try {
        return run("!!(" + expression + ")").asBoolean(false);
      } catch (RuntimeException loading) {
        return false;
      }
    }

    /// The value of what a script comes to.
    public JsonNode run(String script) {
      var answer =
          send(
              session,
              "Runtime.evaluate",
              Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
      return answer.path("result").path("value");
    }
  }

  private final class Answers implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        var message = JSON.readTree(text.toString());
        text.setLength(0);
        var waiting = message.has("id") ? asked.remove(message.get("id").asInt()) : null;
        if (waiting != null && message.has("error")) {
          waiting.completeExceptionally(new IllegalStateException(message.get("error") + ""));
        } else if (waiting != null) {
          waiting.complete(message.get("result"));
        }
      }
      socket.request(1);
      return CompletableFuture.completedStage(null);
    }
  }
}
