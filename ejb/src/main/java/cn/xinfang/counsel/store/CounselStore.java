package cn.xinfang.counsel.store;

import cn.xinfang.counsel.rules.Policy;
import cn.xinfang.counsel.rules.PolicyKind;
import cn.xinfang.counsel.rules.SampleReply;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads the policies and sample replies in force. */
@Dependent
public class CounselStore {

    private Jdbi sql;

    protected CounselStore() {
    }

    @Inject
    public CounselStore(Jdbi sql) {
        this.sql = sql;
    }

    public List<Policy> policies() {
        return sql.withHandle(db -> db.select("select * from policy where valid_to is null order by code").map((row, context) -> policy(row)).list());
    }

    /** Those for an act on a petition of a content class, those about the class first. */
    public List<SampleReply> samples(String act, String contentClass) {
        return sql.withHandle(db -> db.createQuery("""
                select code, title, wording from sample_reply
                where valid_to is null and act = :act and (content_classes is null
                   or exists (select 1 from unnest(string_to_array(content_classes, ';')) class where starts_with(:class, class)))
                order by content_classes is null, code""").bind("act", act).bind("class", contentClass)
                .map((row, context) -> new SampleReply(row.getString("code"), row.getString("title"), row.getString("wording"))).list());
    }

    private static Policy policy(ResultSet row) throws SQLException {
        String classes = row.getString("content_classes");
        return new Policy(row.getString("title"), row.getString("number"), PolicyKind.valueOf(row.getString("kind")),
                classes == null ? List.of() : List.of(classes.split(";")), row.getString("gives"), row.getString("eligible"), row.getString("office"));
    }
}
