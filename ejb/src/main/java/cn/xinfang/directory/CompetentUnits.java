package cn.xinfang.directory;

import cn.xinfang.directory.model.Unit;
import cn.xinfang.directory.rules.Candidate;
import cn.xinfang.directory.rules.Suggesting;
import cn.xinfang.directory.rules.Suggestion;
import cn.xinfang.directory.rules.Territory;
import cn.xinfang.directory.store.DirectoryStore;
import cn.xinfang.directory.store.RoutingRules;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Who is competent for a matter by the rules of today, with the reason. The rules are published. */
@Stateless
@PermitAll
public class CompetentUnits {

    private DirectoryStore store;
    private RoutingRules rules;
    private CodeTables codes;

    protected CompetentUnits() {
    }

    @Inject
    public CompetentUnits(DirectoryStore store, RoutingRules rules, CodeTables codes) {
        this.store = store;
        this.rules = rules;
        this.codes = codes;
    }

    /**
     * Suggests, best first; a person decides.
     *
     * @param place        division code of 6, 9 or 12 digits
     * @param contentClass code of the content class
     */
    public List<Suggestion> suggest(String place, String contentClass) {
        return Suggesting.of(place, contentClass, store.unitsOfDivisions(Territory.chain(place)).stream().map(CompetentUnits::candidate).toList(),
                rules.about(contentClass), new Suggesting.Names() {
                    @Override
                    public String division(String code) {
                        return codes.divisionName(code);
                    }

                    @Override
                    public String contentClass(String code) {
                        return codes.className(code);
                    }
                });
    }

    private static Candidate candidate(Unit unit) {
        return new Candidate(unit.code(), unit.name(), unit.divisionCode(), unit.competences());
    }
}
