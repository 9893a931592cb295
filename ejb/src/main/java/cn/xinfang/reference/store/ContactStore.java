package cn.xinfang.reference.store;

import cn.xinfang.reference.rules.TownshipContacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads which villages have a contact. */
@ApplicationScoped
public class ContactStore {

    private Jdbi sql;

    protected ContactStore() {
    }

    @Inject
    public ContactStore(Jdbi sql) {
        this.sql = sql;
    }

    /** @param codesBegin digits with which the codes of the wanted divisions begin */
    public List<TownshipContacts> townships(String codesBegin) {
        return sql.withHandle(db -> db.select("""
                select c.name as county, t.name as township, count(*) as villages,
                       coalesce(array_agg(v.name order by v.code) filter (where k.division_code is null), '{}') as vacant
                from division v join division t on t.code = v.parent_code join division c on c.code = t.parent_code
                left join village_contact k on k.division_code = v.code
                where v.level = 'VILLAGE' and v.valid_to is null and starts_with(v.code, ?)
                group by c.code, c.name, t.code, t.name order by t.code""", codesBegin)
                .map((row, context) -> new TownshipContacts(row.getString("county"), row.getString("township"), row.getInt("villages"),
                        List.of((String[]) row.getArray("vacant").getArray()))).list());
    }
}
