package org.bridewell.deploy.rig;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A page that is open in a suite, without a browser: it signs in, opens its view, holds the push
/// line and answers each pulse, as `watch.ts` does. What it was sent is drawn at once.
public final class Page implements AutoCloseable {
  private static final Pattern SCREEN =
      Pattern.compile("\"screen\",\"feat\":3,\"value\":\"([^\"]+)");
  private static final Pattern CSRF = Pattern.compile("Vaadin-Security-Key\":\"([^\"]+)");
  private static final Pattern PUSH = Pattern.compile("Vaadin-Push-ID\":\"([^\"]+)");
  private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
  private static final Pattern ALERT = Pattern.compile("\"([0-9a-f-]{36})@(\\d{4}-[0-9T:.-]+Z)\"");

  private final String address;
  private final HttpClient http;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final Consumer<String> onText;
  private final Set<UUID> drew = ConcurrentHashMap.newKeySet();
  private String screen = "";
  private volatile boolean cutOff;
  private Optional<WebSocket> line = Optional.empty();

  private Page(String address, Consumer<String> onText) {
    this.address = address;
    this.onText = onText;
    this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
  }

  /// Somebody signs in and opens a view.
  ///
  /// @param onText is told all that the page is sent
  public static Page signedIn(
      String address, String user, UUID terminal, String view, Consumer<String> onText)
      throws IOException, InterruptedException {
    var page = new Page(address, onText);
    page.post(
        "/sign-in",
        "username=" + user + "&password=bridewell-demo&terminal=" + terminal,
        "application/x-www-form-urlencoded");
    page.open(view);
    return page;
  }

  private void open(String view) throws IOException, InterruptedException {
    var init = get("/?v-r=init&location=" + view + "&query=&v-sh=800&v-sw=1280&v-tzid=UTC");
    screen = one(SCREEN, init);
    var ui = one(UI, init);
    heard(init);
    var push =
        address.replace("http", "ws")
            + "/VAADIN/push?v-r=push&v-uiId="
            + ui
            + "&v-pushId="
            + one(PUSH, init)
            + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
            + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
            + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true"
            + "&X-Vaadin-LastSeenServerSyncId=0";
    line =
        Optional.of(http.newWebSocketBuilder().buildAsync(URI.create(push), new Pushed()).join());
    var navigate =
        "{\"csrfToken\":\"%s\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"%s\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}],\"syncId\":0,\"clientId\":0}";
    heard(
        post(
            "/?v-r=uidl&v-uiId=" + ui,
            navigate.formatted(one(CSRF, init), view),
            "application/json; charset=UTF-8"));
  }

  /// The alerts that it drew, as a desk does.
  public Set<UUID> drew() {
    return drew;
  }

  /// Whether its line to the server is cut.
  public boolean isCutOff() {
    return cutOff;
  }

  /// Nothing reaches it and nothing comes from it from now on; the server is not told.
  public void cutOff() {
    cutOff = true;
    line.ifPresent(WebSocket::abort);
  }

  private void heard(String text) {
    if (cutOff) {
      return;
    }
    onText.accept(text);
    var answer = new StringBuilder("sound=on");
    ALERT
        .matcher(text)
        .results()
        .forEach(
            found -> {
              drew.add(UUID.fromString(found.group(1)));
              answer.append("&drew=").append(encoded(found.group(1) + "@" + found.group(2)));
            });
    if (answer.length() > "sound=on".length() || text.contains("\"heard\"")) {
      http.sendAsync(
          request("/watch/" + screen)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(answer.toString()))
              .build(),
          BodyHandlers.discarding());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.US_ASCII);
  }

  private static String one(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("the page was not sent its " + pattern);
    }
    return found.group(1);
  }

  private String get(String path) throws IOException, InterruptedException {
    return http.send(request(path).GET().build(), BodyHandlers.ofString()).body();
  }

  private String post(String path, String body, String type)
      throws IOException, InterruptedException {
    var request =
        request(path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  @Override
  public void close() {
    cutOff();
    http.shutdownNow();
  }

  private final class Pushed implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        heard(message.toString());
        message.setLength(0);
      }
      socket.request(1);
      return CompletableFuture.completedStage(null);
    }
  }
}
