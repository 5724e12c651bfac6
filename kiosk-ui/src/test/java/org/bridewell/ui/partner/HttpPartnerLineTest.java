package org.bridewell.ui.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.bridewell.core.partner.Agreement;
import org.bridewell.core.partner.Answer;
import org.bridewell.core.partner.Partner;
import org.bridewell.core.partner.SignedMessage;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.PartnerId;
import org.bridewell.core.shared.ServiceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpPartnerLineTest {
  private final List<String> got = new CopyOnWriteArrayList<>();
  private final CountDownLatch answering = new CountDownLatch(1);
  private volatile int status = 202;
  private volatile boolean slow;
  private HttpServer server;
  private HttpPartnerLine line;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/in", this::take);
    server.start();
    line = new HttpPartnerLine();
  }

  @AfterEach
  void end() {
    answering.countDown();
    line.close();
    server.stop(0);
  }

  @Test
  void postsTheMessageWithWhatIsNeededToCheckIt() {
    var message = message();

    assertThat(line.begin(partner(port()), message).answer()).isEqualTo(new Answer.Accepted());

    assertThat(got)
        .containsExactly(
            "POST application/fhir+json "
                + message.event().value()
                + " 3 2026-11-17T09:00:00.000001Z abc {}");
  }

  /// Whoever waits for the lock meanwhile waits for the line only, never for the answer.
  @Test
  void beginningDoesNotWaitForTheAnswer() {
    slow = true;

    var begun = Instant.now();
    var call = line.begin(partner(port()), message());
    var taken = Duration.between(begun, Instant.now());
    answering.countDown();

    assertThat(call.answer()).isEqualTo(new Answer.Accepted());
    assertThat(taken).isLessThan(Duration.ofSeconds(3));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"302, Unknown", "422, Refused", "503, Unknown"})
  void saysWhatAStatusMeans(int code, String kind) {
    status = code;

    assertThat(line.begin(partner(port()), message()).answer().getClass().getSimpleName())
        .isEqualTo(kind);
    assertThat(got).as("a redirect is not followed").hasSize(1);
  }

  @Test
  void nobodyThereIsNoAnswer() throws IOException {
    int closed;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = socket.getLocalPort();
    }

    assertThat(line.begin(partner(closed), message()).answer())
        .isEqualTo(new Answer.Unknown("no-answer"));
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getRequestHeaders();
      got.add(
          String.join(
              " ",
              exchange.getRequestMethod(),
              headers.getFirst("Content-Type"),
              headers.getFirst("Bridewell-Event"),
              headers.getFirst("Bridewell-Number"),
              headers.getFirst("Bridewell-Time"),
              headers.getFirst("Bridewell-Signature"),
              new String(exchange.getRequestBody().readAllBytes())));
      if (slow) {
        answering.await();
      }
      exchange.getResponseHeaders().add("Location", "/in");
      exchange.sendResponseHeaders(status, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private static SignedMessage message() {
    return new SignedMessage(
        EventId.next(), 3, Instant.parse("2026-11-17T09:00:00.000001Z"), "abc", "{}".getBytes());
  }

  private static Partner partner(int port) {
    return new Partner(
        new PartnerId("X"),
        "X",
        new ServiceId("Y"),
        new Agreement("ISA", LocalDate.of(2027, 1, 1)),
        URI.create("http://127.0.0.1:" + port + "/in"),
        1,
        false,
        1);
  }
}
