package org.bridewell.ui.partner;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bridewell.core.partner.Answer;
import org.bridewell.core.partner.Partner;
import org.bridewell.core.partner.PartnerLine;
import org.bridewell.core.partner.SignedMessage;

/// Posts messages over HTTP/1.1; redirects are not followed, and what a partner says in its answer
/// is not read, for it may repeat what it was sent.
final class HttpPartnerLine implements PartnerLine, AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration BEGIN = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(10);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();

  @Override
  public InFlight begin(Partner partner, SignedMessage message) {
    var body = new Watched(BodyPublishers.ofByteArray(message.body()));
    var request =
        HttpRequest.newBuilder(partner.address())
            .timeout(ANSWER)
            .header("Content-Type", "application/fhir+json")
            .header("Bridewell-Event", message.event().value().toString())
            .header("Bridewell-Number", Integer.toString(message.number()))
            .header("Bridewell-Time", message.signedAt().toString())
            .header("Bridewell-Signature", message.signature())
            .POST(body)
            .build();
    var answered = http.sendAsync(request, BodyHandlers.discarding());
    awaitBegun(body, answered);
    return () -> answer(answered);
  }

  /// Until the body is asked for, which is when the line stands, or until that has failed.
  private static void awaitBegun(Watched body, CompletableFuture<HttpResponse<Void>> answered) {
    try {
      CompletableFuture.anyOf(body.asked, answered).get(BEGIN.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      answered.cancel(true);
    } catch (ExecutionException failed) {
      // it says so in its answer
    } catch (InterruptedException e) {
      answered.cancel(true);
      Thread.currentThread().interrupt();
    }
  }

  private static Answer answer(CompletableFuture<HttpResponse<Void>> answered) {
    try {
      return Answer.ofStatus(answered.get().statusCode());
    } catch (ExecutionException | CancellationException failed) {
      return new Answer.Unknown("no-answer");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.Unknown("no-answer");
    }
  }

  @Override
  public void close() {
    http.close();
  }

  /// Tells when the line asks for the body.
  private static final class Watched implements BodyPublisher {
    private final CompletableFuture<Boolean> asked = new CompletableFuture<>();
    private final BodyPublisher body;

    Watched(BodyPublisher body) {
      this.body = body;
    }

    @Override
    public long contentLength() {
      return body.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> line) {
      asked.complete(true);
      body.subscribe(line);
    }
  }
}
