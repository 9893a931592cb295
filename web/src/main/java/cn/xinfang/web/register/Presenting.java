package cn.xinfang.web.register;

import cn.xinfang.petition.registration.AgentKind;
import cn.xinfang.petition.registration.Presentation;
import java.io.Serializable;
import java.time.LocalDate;

/** How the petition is brought, being entered. */
public class Presenting implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean electionAsked;
    private String agent;
    private String agentPhone;
    private AgentKind agentKind;
    private String scope;
    private LocalDate until;
    private String scribe;
    private boolean readBack;
    private String language;
    private String interpreter;
    private String help;

    static Presenting of(Presentation presentation) {
        Presenting presenting = new Presenting();
        presenting.electionAsked = presentation.electionAsked();
        if (presentation.agent() != null) {
            presenting.agent = presentation.agent().name();
            presenting.agentPhone = presentation.agent().phone();
            presenting.agentKind = presentation.agent().kind();
            presenting.scope = presentation.agent().scope();
            presenting.until = presentation.agent().until();
        }
        if (presentation.scribe() != null) {
            presenting.scribe = presentation.scribe().name();
            presenting.readBack = presentation.scribe().readBack();
        }
        presenting.language = presentation.language();
        presenting.interpreter = presentation.interpreter();
        presenting.help = presentation.help();
        return presenting;
    }

    /** @param group whether representatives are to be elected at all */
    Presentation presentation(boolean group) {
        boolean agentEntered = filled(agent) || filled(agentPhone) || agentKind != null || filled(scope) || until != null;
        return new Presentation(group && electionAsked, agentEntered ? new Presentation.Agent(agent, agentPhone, agentKind, scope, until) : null,
                filled(scribe) || readBack ? new Presentation.Scribe(scribe, readBack) : null, language, interpreter, help);
    }

    public AgentKind[] agentKinds() {
        return AgentKind.values();
    }

    /** Whether anything but the election is entered, so that the section opens by itself. */
    public boolean entered() {
        return !presentation(false).equals(Presentation.PLAIN);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    public boolean isElectionAsked() {
        return electionAsked;
    }

    public void setElectionAsked(boolean electionAsked) {
        this.electionAsked = electionAsked;
    }

    public String getAgent() {
        return agent;
    }

    public void setAgent(String agent) {
        this.agent = agent;
    }

    public String getAgentPhone() {
        return agentPhone;
    }

    public void setAgentPhone(String agentPhone) {
        this.agentPhone = agentPhone;
    }

    public AgentKind getAgentKind() {
        return agentKind;
    }

    public void setAgentKind(AgentKind agentKind) {
        this.agentKind = agentKind;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getScribe() {
        return scribe;
    }

    public void setScribe(String scribe) {
        this.scribe = scribe;
    }

    public boolean isReadBack() {
        return readBack;
    }

    public void setReadBack(boolean readBack) {
        this.readBack = readBack;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }
}
