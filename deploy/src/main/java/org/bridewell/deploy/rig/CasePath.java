package org.bridewell.deploy.rig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.bridewell.core.shared.Actor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// The real path of a case on an embedded, durable database that it starts: consent and referral
/// services as they are wired, without their screens.
public final class CasePath implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private CasePath(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /// Starts on the data in this folder.
  public static CasePath start(Path data) {
    return new CasePath(
        new SpringApplicationBuilder(CaseRigWiring.class)
            .web(WebApplicationType.NONE)
            .run(
                "--bridewell.data=" + data.toAbsolutePath(),
                "--bridewell.demo=false",
                "--bridewell.db.flush-log-at-trx-commit=1",
                "--BRIDEWELL_DB_URL="));
  }

  /// A service as its callers see it, method security included. Sign the thread in first.
  public <T> T service(Class<T> type) {
    return context.getBean(type);
  }

  /// Signs this thread in.
  public void signIn(Actor actor) {
    var roles = AuthorityUtils.createAuthorityList("ROLE_" + actor.role());
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated("rig", null, roles)));
  }

  /// A new connection of the schema's owner.
  public Connection owner() throws SQLException {
    var environment = context.getEnvironment();
    return DriverManager.getConnection(
        environment.getRequiredProperty("bridewell.db.url")
            + "?timezone=UTC&useServerPrepStmts=true&user="
            + environment.getRequiredProperty("bridewell.db.owner")
            + "&password="
            + environment.getRequiredProperty("bridewell.db.owner-password"));
  }

  @Override
  public void close() {
    context.close();
  }
}
