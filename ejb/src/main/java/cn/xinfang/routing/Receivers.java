package cn.xinfang.routing;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.UnitView;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.UnitRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Units to which a petition may go. */
@ApplicationScoped
public class Receivers {

    private Petitions petitions;
    private Directory directory;

    protected Receivers() {
    }

    @Inject
    public Receivers(Petitions petitions, Directory directory) {
        this.petitions = petitions;
        this.directory = directory;
    }

    /**
     * The unit as facts name it.
     *
     * @param code null where none was chosen, which the decision refuses
     * @throws RefusedException {@code UNIT_DISSOLVED} when the unit does not exist any more; names the one that took over
     */
    public UnitRef of(String code) {
        if (code == null) {
            return null;
        }
        UnitView unit = directory.unit(code);
        if (!unit.exists()) {
            throw new RefusedException(dissolved(unit, unit.successor() == null ? null : directory.unit(unit.successor())));
        }
        return petitions.unit(code);
    }

    static Refusal dissolved(UnitView unit, UnitView successor) {
        return Refusal.of("UNIT_DISSOLVED", unit.name() + "已于 " + unit.lastDay().plusDays(1) + " 撤销。",
                successor == null ? "请另选单位。" : "请选承继单位：" + successor.name() + "。");
    }
}
