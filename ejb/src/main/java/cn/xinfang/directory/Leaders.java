package cn.xinfang.directory;

import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.directory.store.LeaderStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What the directory says of the reach of a unit or an official: asked so that a report about them stays away from them. */
@ApplicationScoped
public class Leaders {

    private LeaderStore posts;
    private Directory directory;

    protected Leaders() {
    }

    @Inject
    public Leaders(LeaderStore posts, Directory directory) {
        this.posts = posts;
        this.directory = directory;
    }

    /**
     * Codes of the units that an official of that name leads. Two officials of one name make the list longer than needed, never shorter.
     *
     * @param name null or blank where nobody is named
     */
    public List<String> unitsLedBy(String name, LocalDate on) {
        return name == null || name.isBlank() ? List.of() : posts.unitsLedBy(name.strip(), on);
    }

    /** Whether one of these units is a petition office or heads one. */
    public boolean reachOffice(Collection<String> units) {
        return units.stream().flatMap(unit -> directory.headedBy(unit).stream()).anyMatch(unit -> directory.unit(unit).kind() == UnitKind.OFFICE);
    }
}
