package org.bridewell.deploy.rig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.SittingId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// The real path of an answer on an embedded database that it starts: the application as it is
/// wired, without its screens.
public final class WritePath implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final Custody custody;

  private WritePath(ConfigurableApplicationContext context) throws SQLException {
    this.context = context;
    try (var owner = owner()) {
      this.custody = Custody.in(owner);
    }
  }

  /// Starts on the data in this folder.
  ///
  /// @param flush how a commit reaches the disk; anything but 1 is a control run that may lose
  public static WritePath start(Path data, int flush) throws SQLException {
    var context =
        new SpringApplicationBuilder(RigWiring.class)
            .web(WebApplicationType.NONE)
            .run(
                "--bridewell.data=" + data.toAbsolutePath(),
                "--bridewell.demo=false",
                "--bridewell.db.flush-log-at-trx-commit=" + flush,
                "--bridewell.unsafe-database=" + (flush != 1),
                "--BRIDEWELL_DB_URL=");
    return new WritePath(context);
  }

  /// The service as its callers see it, method security included. Sign the thread in first.
  public ScreeningService service() {
    return context.getBean(ScreeningService.class);
  }

  /// A part of the application as it is wired.
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /// The nurse who answers.
  public Actor nurse() {
    return custody.nurse();
  }

  /// Puts people into custody until this many are there, and returns so many.
  public List<DetentionId> held(int people) throws SQLException {
    try (var owner = owner()) {
      return custody.held(owner, people);
    }
  }

  /// The sitting of one who is held: begun, or gone on with.
  public SittingId sitting(DetentionId held) {
    return service().begin(held, nurse());
  }

  /// Signs this thread in as the nurse.
  public void signIn() {
    var roles = AuthorityUtils.createAuthorityList("ROLE_" + Role.Names.NURSE);
    var nurse = UsernamePasswordAuthenticationToken.authenticated("nurse", null, roles);
    SecurityContextHolder.setContext(new SecurityContextImpl(nurse));
  }

  /// A new connection of the schema's owner.
  public Connection owner() throws SQLException {
    return DriverManager.getConnection(ownerUrl());
  }

  /// How the schema's owner connects, password included: to throw-away data.
  public String ownerUrl() {
    var environment = context.getEnvironment();
    return environment.getRequiredProperty("bridewell.db.url")
        + "?timezone=UTC&useServerPrepStmts=true&user="
        + environment.getRequiredProperty("bridewell.db.owner")
        + "&password="
        + environment.getRequiredProperty("bridewell.db.owner-password");
  }

  @Override
  public void close() {
    context.close();
  }
}
