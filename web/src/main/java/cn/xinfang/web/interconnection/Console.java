package cn.xinfang.web.interconnection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the server's own console answers, which shows the executions of the batch jobs. */
@Named
@RequestScoped
public class Console {

    private static final int USUAL_PORT = 9990;

    private ExternalContext external;

    protected Console() {
    }

    @Inject
    public Console(ExternalContext external) {
        this.external = external;
    }

    public String address() {
        int port = Integer.getInteger("jboss.management.http.port", USUAL_PORT) + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        return "http://" + external.getRequestServerName() + ":" + port + "/console";
    }
}
