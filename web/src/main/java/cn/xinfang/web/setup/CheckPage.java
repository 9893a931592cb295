package cn.xinfang.web.setup;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.setup.SystemCheck;
import cn.xinfang.setup.rules.CheckLine;
import cn.xinfang.setup.rules.CheckLine.State;

/** What the node lacks, the worst first. */
@Named("check")
@RequestScoped
public class CheckPage {

    @Inject
    private SystemCheck system;

    private List<CheckLine> lines;

    @PostConstruct
    void look() {
        lines = system.lines().stream().sorted((a, b) -> a.state().compareTo(b.state())).toList();
    }

    public List<CheckLine> lines() {
        return lines;
    }

    public long count(String state) {
        return lines.stream().filter(line -> line.state() == State.valueOf(state)).count();
    }
}
