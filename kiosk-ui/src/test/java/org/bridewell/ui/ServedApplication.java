package org.bridewell.ui;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.bridewell.core.shared.Actor;
import org.bridewell.db.server.TestServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole application on a port of its own; tests that extend this share one.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ServedApplication {
  @LocalServerPort private int port;

  /// Where this application's guards look; another application in the same process has its own.
  @Autowired private ObjectProvider<SecurityContextHolderStrategy> holders;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    TestServer.register(properties);
  }

  /// The test goes on as this account.
  protected void become(Actor actor) {
    become(actor, "somebody");
  }

  protected void become(Actor actor, Object principal) {
    var context = new SecurityContextImpl();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            principal, null, AuthorityUtils.createAuthorityList("ROLE_" + actor.role())));
    SecurityContextHolder.setContext(context);
    holders.ifAvailable(holder -> holder.setContext(context));
  }

  /// The test goes on as nobody.
  protected void becomeNobody() {
    SecurityContextHolder.clearContext();
    holders.ifAvailable(SecurityContextHolderStrategy::clearContext);
  }

  /// What a stranger, without a cookie, gets back; redirects are not followed.
  protected HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /// A form that a stranger sends.
  protected HttpResponse<String> post(String path, String form)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
