package cn.xinfang.intake;

import cn.xinfang.directory.Duties;
import cn.xinfang.intake.rules.SheetMapping;
import cn.xinfang.intake.store.ImportProfileStore;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Mappings of columns that the caller's unit keeps under a name, for the next file of the same form. */
@Stateless
@RolesAllowed(Duties.CASE_OFFICER)
public class ImportProfiles {

    @Inject
    private ImportProfileStore profiles;

    @Inject
    private Officials officials;

    public List<String> names() {
        return List.copyOf(profiles.ofUnit(officials.current().unit()).keySet());
    }

    /** @throws RefusedException {@code PROFILE_MISSING} with the names that there are */
    public SheetMapping profile(String name) {
        String unit = officials.current().unit();
        return profiles.find(unit, name).orElseThrow(() -> new RefusedException(Refusal.of("PROFILE_MISSING", "没有名为“" + name + "”的对应方案。",
                "现有方案：" + String.join("、", profiles.ofUnit(unit).keySet()) + "。")));
    }

    /** Keeps a mapping; one of the same name is replaced. */
    public void save(String name, SheetMapping mapping) {
        if (name == null || name.isBlank() || name.length() > 50) {
            throw new RefusedException(Refusal.of("PROFILE_NAME", "方案名称须为 1 至 50 字。", "请填写名称。"));
        }
        profiles.save(officials.current().unit(), name.strip(), mapping);
    }

    public void remove(String name) {
        profiles.remove(officials.current().unit(), name);
    }
}
