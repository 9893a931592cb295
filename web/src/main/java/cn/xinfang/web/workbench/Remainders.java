package cn.xinfang.web.workbench;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.Duty;
import cn.xinfang.docket.DissolvedUnits;
import cn.xinfang.web.frame.Me;

/** What dissolved units have left behind, for those who follow it. */
@Named
@RequestScoped
public class Remainders {

    @Inject
    private DissolvedUnits units;

    @Inject
    private Me me;

    private List<DissolvedUnits.Remainder> all = List.of();

    @PostConstruct
    void read() {
        if (me.official().duties().contains(Duty.CASE_OFFICER) || me.official().duties().contains(Duty.OFFICE_HEAD)) {
            all = units.withOpenPetitions();
        }
    }

    public List<DissolvedUnits.Remainder> all() {
        return all;
    }
}
