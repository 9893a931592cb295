package cn.xinfang.docket;

import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.UnitView;
import cn.xinfang.docket.store.OpenPetitions;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Units that do not exist any more and still have petitions in hand: their petition office sees to it that these are finished. */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
public class DissolvedUnits {

    @Inject
    private OpenPetitions petitions;

    @Inject
    private Directory directory;

    @Inject
    private Officials officials;

    /**
     * A dissolved unit.
     *
     * @param successor name of the unit that took over; null where none did
     * @param open      how many petitions it has in hand
     */
    public record Remainder(String code, String name, String successor, long open) {
    }

    /** Those of the signed-in official's node, by code. */
    public List<Remainder> withOpenPetitions() {
        Official official = officials.current();
        return petitions.byDissolvedHolder(official.node()).entrySet().stream().map(holder -> {
            UnitView unit = directory.unit(holder.getKey());
            return new Remainder(unit.code(), unit.name(), unit.successor() == null ? null : directory.unit(unit.successor()).name(), holder.getValue());
        }).toList();
    }
}
