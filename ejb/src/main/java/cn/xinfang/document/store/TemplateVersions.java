package cn.xinfang.document.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The wordings that the city gave its papers. The journal of reference data writes them; they are only read here. */
@ApplicationScoped
public class TemplateVersions {

    private Jdbi jdbi;

    protected TemplateVersions() {
    }

    @Inject
    public TemplateVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param since first day of use
     * @param body  the wording
     */
    public record Version(LocalDate since, String body) {
    }

    /** The wording for papers of a day; empty where the shipped one is used. A paper keeps its wording: no version begins in the past. */
    public Optional<String> inForce(String kind, String ruleSet, LocalDate on) {
        return of(kind, ruleSet).stream().filter(version -> !version.since().isAfter(on)).findFirst().map(Version::body);
    }

    /** All versions of a kind under a rule set, the newest first. */
    public List<Version> of(String kind, String ruleSet) {
        return jdbi.withHandle(db -> db.select("select since, body from document_template where kind = ? and rule_set = ? order by since desc", kind, ruleSet)
                .map(ConstructorMapper.of(Version.class)).list());
    }
}
