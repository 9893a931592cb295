package cn.xinfang.web.law;

import cn.xinfang.law.RuleSet;
import cn.xinfang.law.Statute;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The articles of one regulation, or those that hold the words looked for. */
@Named("lawPage")
@RequestScoped
public class LawPage {

    @Inject
    private Statutes statutes;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    public RuleSet rules() {
        return RuleSet.XFTL2005.name().equals(parameters.get("rules")) ? RuleSet.XFTL2005 : RuleSet.XFGZTL2022;
    }

    public RuleSet[] all() {
        return new RuleSet[] {RuleSet.XFGZTL2022, RuleSet.XFTL2005};
    }

    public String words() {
        return parameters.getOrDefault("q", "");
    }

    public List<Statute.Section> found() {
        return statutes.find(rules(), words());
    }
}
