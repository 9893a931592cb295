package cn.xinfang.account.rules;

import cn.xinfang.directory.Duty;
import cn.xinfang.directory.rules.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who somebody is and what he is entrusted with.
 *
 * @param unit      code of the unit
 * @param title     职务, as it stands under a signature
 * @param expiresOn first day on which the person cannot sign in any more, such as the end of a secondment; null without end
 */
public record AccountProfile(String personName, String unit, String title, Set<Duty> duties, LocalDate expiresOn) {

    private static final Set<Duty> OF_OFFICES = Set.of(Duty.WINDOW_CLERK, Duty.CASE_OFFICER, Duty.OFFICE_HEAD);
    private static final Set<Duty> OF_UNITS = Set.of(Duty.UNIT_OFFICER, Duty.UNIT_HEAD);
    private static final int LONGEST = 60;

    public AccountProfile {
        personName = personName == null ? "" : personName.strip();
        title = title == null ? "" : title.strip();
        duties = duties == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(duties));
    }

    /**
     * What is wrong with it, in Chinese; empty when all is well. The administrator of the system, the auditor and those who
     * work on petitions are three persons (GB/T 22239-2019, 8.1.4).
     *
     * @param known the unit of the code; empty when this node has none, or none any more
     */
    public List<String> problems(Optional<UnitKind> known, LocalDate today) {
        List<String> problems = new ArrayList<>();
        add(problems, personName.isEmpty() || personName.length() > LONGEST, "姓名须填写，不超过 60 字");
        add(problems, title.isEmpty() || title.length() > LONGEST, "职务须填写，不超过 60 字");
        add(problems, known.isEmpty(), "单位须是本节点现有单位");
        add(problems, duties.isEmpty(), "至少要有一项职责");
        add(problems, mixed(), "系统管理员、安全审计员和业务职责不能由同一账号兼任");
        add(problems, known.isPresent() && !fits(known.get()), "信访部门的职责只能给信访部门的人，承办职责只能给其他单位的人");
        add(problems, expiresOn != null && !expiresOn.isAfter(today), "停用日期须晚于今天");
        return problems;
    }

    public boolean administers() {
        return duties.contains(Duty.SYSTEM_ADMIN);
    }

    private boolean mixed() {
        boolean business = duties.stream().anyMatch(duty -> OF_OFFICES.contains(duty) || OF_UNITS.contains(duty));
        return (business ? 1 : 0) + (administers() ? 1 : 0) + (duties.contains(Duty.AUDIT_ADMIN) ? 1 : 0) > 1;
    }

    private boolean fits(UnitKind kind) {
        Set<Duty> foreign = kind == UnitKind.OFFICE ? OF_UNITS : OF_OFFICES;
        return duties.stream().noneMatch(foreign::contains);
    }

    private static void add(List<String> problems, boolean wrong, String words) {
        if (wrong) {
            problems.add(words);
        }
    }
}
