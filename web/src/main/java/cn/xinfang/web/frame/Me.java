package cn.xinfang.web.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.Duty;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;

/** The signed-in person, for the frame and for what pages show by duty. */
@Named
@RequestScoped
public class Me {

    private Officials officials;
    private Official official;

    protected Me() {
    }

    @Inject
    public Me(Officials officials) {
        this.officials = officials;
    }

    public Official official() {
        if (official == null) {
            official = officials.current();
        }
        return official;
    }

    /** Where this person works, in the order of the rail. */
    public List<Workplace> workplaces() {
        Set<Duty> duties = official().duties();
        return Arrays.stream(Workplace.values()).filter(place -> place.isFor(duties)).toList();
    }

    public boolean worksAt(String place) {
        return Workplace.valueOf(place).isFor(official().duties());
    }
}
