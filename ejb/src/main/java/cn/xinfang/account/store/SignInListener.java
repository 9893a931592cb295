package cn.xinfang.account.store;

import java.security.Principal;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.wildfly.security.auth.server.event.SecurityAuthenticationFailedEvent;
import org.wildfly.security.auth.server.event.SecurityAuthenticationSuccessfulEvent;
import org.wildfly.security.auth.server.event.SecurityEvent;

/**
 * Counts wrong passwords of an account; a right one sets the count back. The server's security domain calls it, whichever
 * way somebody signs in. While the account is locked nothing is counted, so that the lock ends.
 */
public final class SignInListener implements Consumer<SecurityEvent> {

    private static final System.Logger LOG = System.getLogger(SignInListener.class.getName());

    private static final String WRONG = """
            update xinfang.credential c set failed_at = current_timestamp, failures =
              case when c.failures < 5 and c.failed_at >= current_timestamp - interval '30 minutes' then c.failures + 1 else 1 end
            from xinfang.account a where a.id = c.account_id and a.username = ?
              and (c.failures < 5 or c.failed_at < current_timestamp - interval '30 minutes')""";

    private static final String RIGHT = """
            update xinfang.credential c set failures = 0, failed_at = null
            from xinfang.account a where a.id = c.account_id and a.username = ? and c.failures > 0""";

    @Override
    public void accept(SecurityEvent event) {
        if (event instanceof SecurityAuthenticationFailedEvent failed && failed.getPrincipal() != null) {
            note(WRONG, failed.getPrincipal());
        } else if (event instanceof SecurityAuthenticationSuccessfulEvent) {
            note(RIGHT, event.getSecurityIdentity().getPrincipal());
        }
    }

    private static void note(String change, Principal who) {
        try {
            var database = (DataSource) new InitialContext().lookup("java:jboss/datasources/XinfangDS");
            try (var connection = database.getConnection(); var statement = connection.prepareStatement(change)) {
                statement.setString(1, who.getName());
                statement.executeUpdate();
            }
        } catch (NamingException | SQLException e) {
            LOG.log(System.Logger.Level.ERROR, "登录次数未能记录", e);
        }
    }
}
