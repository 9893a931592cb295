package cn.xinfang.demo;

import java.util.HashMap;
import java.util.Map;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** The fictional officials, each signed in once with the password of the demonstration. */
final class DemoOfficials {

    private final SecurityDomain domain;
    private final String password;
    private final Map<String, SecurityIdentity> signedIn = new HashMap<>();

    DemoOfficials(SecurityDomain domain, String password) {
        this.domain = domain;
        this.password = password;
    }

    /** Does {@code work} as that official. */
    void as(String username, Runnable work) {
        signedIn.computeIfAbsent(username, this::signIn).runAs(work);
    }

    private SecurityIdentity signIn(String username) {
        try {
            return domain.authenticate(username, new PasswordGuessEvidence(password.toCharArray()));
        } catch (RealmUnavailableException e) {
            throw new IllegalStateException("The accounts cannot be read", e);
        }
    }
}
