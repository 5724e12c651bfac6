package org.bridewell.ui;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.bridewell.core.access.Device;
import org.bridewell.core.access.Enrolment;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.TerminalId;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// A terminal of a made-up suite as its browser speaks to the server, with the nurse who works
/// there: password `three-odd-words`, PIN 2580.
public final class TerminalBrowser implements AutoCloseable {
  private final URI server;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final TerminalId terminal = TerminalId.next();
  public final SomebodyHeld held;
  public final Actor nurse;
  public final Device device;

  public TerminalBrowser(int port, Enrolment enrolment) throws Exception {
    server = URI.create("http://localhost:" + port);
    held = SomebodyHeld.add();
    nurse = new Actor(held.nurse(), "Somebody", Role.NURSE, new Scope.Suite(held.suite()));
    sql(
        "INSERT INTO terminal VALUES (%s, '%s', 'Medical room')"
            .formatted(SomebodyHeld.hex(terminal.value()), held.suite().value()));
    sql(
        "UPDATE detention SET custody_record_number = UPPER(custody_record_number)"
            + " WHERE detention_id = "
            + SomebodyHeld.hex(held.detention().value()));
    var argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    sql(
        "UPDATE account SET password_hash = '%s', pin_hash = '%s' WHERE account_id = %s"
            .formatted(
                argon2.encode("three-odd-words"),
                argon2.encode("2580"),
                SomebodyHeld.hex(held.nurse().value())));
    var made = enrolment.enrolForDemo(new Device.AtTerminal(terminal, held.suite()), nurse);
    device = made.device();
    var key = new HttpCookie("bw-device", made.key());
    key.setPath("/");
    key.setVersion(0);
    cookies.getCookieStore().add(server, key);
  }

  public TerminalId terminal() {
    return terminal;
  }

  /// Where the sign-in leads.
  public String signIn() throws Exception {
    return whereTo(
        "/sign-in",
        "username=%s&password=three-odd-words&terminal=%s"
            .formatted(held.nurse().value(), terminal.value()));
  }

  /// The status of a form that is sent.
  public int send(String path, String form) throws Exception {
    return post(path, form).statusCode();
  }

  /// Where a form that is sent leads.
  public String whereTo(String path, String form) throws Exception {
    var answer = post(path, form);
    return answer
        .headers()
        .firstValue("location")
        .map(where -> where.replaceFirst("http://localhost:[0-9]+", ""))
        .orElseGet(() -> "" + answer.statusCode());
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    return http.send(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /// The id of the session that the browser has.
  public String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow();
  }

  public void forgetEverything() {
    cookies.getCookieStore().removeAll();
  }

  public static void sql(String sql) throws SQLException {
    try (var owner = TestDatabase.owner();
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
