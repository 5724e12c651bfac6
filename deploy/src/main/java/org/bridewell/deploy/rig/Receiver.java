package org.bridewell.deploy.rig;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/// A partner's system: it takes messages, counts them by event id, applies each once, and leaves
/// one whose number is not above the last that it applied for that referral.
public final class Receiver implements AutoCloseable {
  private static final Pattern REFERRAL =
      Pattern.compile("\"system\":\"urn:x-bridewell:referral\",\"value\":\"([0-9a-f-]{36})\"");
  private static final Pattern EVENT_URI =
      Pattern.compile("\"eventUri\":\"urn:x-bridewell:([a-z-]+)\"");

  /// One message as it first came.
  ///
  /// @param begunAt when the sender says that it began to send it
  public record Got(
      UUID event, UUID referral, int number, String kind, Instant begunAt, boolean applied) {
    /// True for the message that takes a referral back.
    public boolean retracts() {
      return kind.equals("retracted");
    }
  }

  private final HttpServer server;
  private final Map<UUID, Got> first = new TreeMap<>();
  private final Map<UUID, Integer> newest = new HashMap<>();
  private final Map<UUID, Instant> lastBegun = new HashMap<>();
  private int requests;
  private byte[] lastBody = new byte[0];

  /// Listens on a free port of this machine.
  public Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/in", this::take);
    server.start();
  }

  /// Where messages are posted.
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/in";
  }

  /// Every message by its event id.
  public synchronized Map<UUID, Got> byEvent() {
    return Map.copyOf(first);
  }

  /// The messages about one referral, in the order of their numbers.
  public synchronized List<Got> about(UUID referral) {
    return first.values().stream()
        .filter(got -> got.referral().equals(referral))
        .sorted((one, other) -> Integer.compare(one.number(), other.number()))
        .toList();
  }

  /// Whether a try of this message, repeats included, began after a moment.
  public synchronized boolean beganAfter(UUID event, Instant moment) {
    return Optional.ofNullable(lastBegun.get(event)).filter(moment::isBefore).isPresent();
  }

  /// How many requests came, repeats included.
  public synchronized int requests() {
    return requests;
  }

  /// What came last.
  public synchronized byte[] lastBody() {
    return lastBody.clone();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getRequestHeaders();
      var body = exchange.getRequestBody().readAllBytes();
      if (headers.containsKey("Bridewell-Event")) {
        keep(
            UUID.fromString(headers.getFirst("Bridewell-Event")),
            Integer.parseInt(headers.getFirst("Bridewell-Number")),
            Instant.parse(headers.getFirst("Bridewell-Time")),
            body);
      }
      exchange.sendResponseHeaders(202, -1);
    }
  }

  private synchronized void keep(UUID event, int number, Instant begunAt, byte[] body) {
    requests++;
    lastBody = body;
    lastBegun.merge(event, begunAt, (one, other) -> one.isAfter(other) ? one : other);
    var text = new String(body, StandardCharsets.UTF_8);
    var referral = UUID.fromString(found(REFERRAL, text));
    if (!first.containsKey(event)) {
      boolean applied = number > newest.getOrDefault(referral, 0);
      if (applied) {
        newest.put(referral, number);
      }
      first.put(event, new Got(event, referral, number, found(EVENT_URI, text), begunAt, applied));
    }
  }

  private static String found(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    if (!match.find()) {
      throw new IllegalStateException("not a message about a referral");
    }
    return match.group(1);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
