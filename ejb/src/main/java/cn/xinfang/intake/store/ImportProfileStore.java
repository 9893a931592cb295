package cn.xinfang.intake.store;

import cn.xinfang.intake.rules.SheetMapping;
import cn.xinfang.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Mappings that a unit keeps under a name. */
@ApplicationScoped
public class ImportProfileStore {

    private Jdbi sql;

    protected ImportProfileStore() {
    }

    @Inject
    public ImportProfileStore(Jdbi sql) {
        this.sql = sql;
    }

    /** In the order of their names. */
    public Map<String, SheetMapping> ofUnit(String unit) {
        Map<String, SheetMapping> profiles = new LinkedHashMap<>();
        sql.useHandle(db -> db.select("select name, mapping from import_profile where unit_code = ? order by name", unit)
                .map((row, context) -> Map.entry(row.getString("name"), mapping(row.getString("mapping"))))
                .forEach(it -> profiles.put(it.getKey(), it.getValue())));
        return profiles;
    }

    public Optional<SheetMapping> find(String unit, String name) {
        return sql.withHandle(db -> db.select("select mapping from import_profile where unit_code = ? and name = ?", unit, name)
                .map((row, context) -> mapping(row.getString("mapping"))).findOne());
    }

    public void save(String unit, String name, SheetMapping mapping) {
        sql.useHandle(db -> db.execute("insert into import_profile (unit_code, name, mapping) values (?, ?, ?)"
                + " on conflict (unit_code, name) do update set mapping = excluded.mapping", unit, name,
                new String(Json.write(mapping), StandardCharsets.UTF_8)));
    }

    public void remove(String unit, String name) {
        sql.useHandle(db -> db.execute("delete from import_profile where unit_code = ? and name = ?", unit, name));
    }

    private static SheetMapping mapping(String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), SheetMapping.class);
    }
}
