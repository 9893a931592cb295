package cn.xinfang.intake.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xinfang.intake.rules.LetterStack;
import cn.xinfang.intake.rules.Recognition;
import cn.xinfang.intake.rules.StackPlace;
import cn.xinfang.security.crypto.DataKey;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.security.crypto.Sm4Gcm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which drafts lie in which stack, in order, and what was recognised in their scans. */
@ApplicationScoped
public class StackStore {

    private static final String OPEN = " from stack_letter l join letter_stack s on s.id = l.stack_id where s.unit_code = :unit";

    private Jdbi sql;
    private DataKey key;

    protected StackStore() {
    }

    @Inject
    public StackStore(Jdbi sql, NodeKeys keys) {
        this.sql = sql;
        this.key = keys.dataKey();
    }

    /** Opens the stack, unless it is open; false when it belongs to another unit. */
    public boolean open(UUID stack, String unit, String by, OffsetDateTime at) {
        return sql.withHandle(db -> {
            db.execute("insert into letter_stack (id, unit_code, opened_by_name, opened_at, letters) values (?, ?, ?, ?, 0)"
                    + " on conflict (id) do nothing", stack, unit, by, at);
            return db.select("select 1 from letter_stack where id = ? and unit_code = ?", stack, unit).mapTo(Integer.class).findOne();
        }).isPresent();
    }

    /** Lays a draft on the stack as its last letter; whoever does the same waits for this transaction. */
    public void add(UUID stack, UUID draft) {
        sql.useHandle(db -> db.execute("with last as (update letter_stack set letters = letters + 1 where id = ? returning letters)"
                + " insert into stack_letter (draft_id, stack_id, position, recognition) select ?, ?, letters, 'WAITING' from last",
                stack, draft, stack));
    }

    /** The stacks of a unit that are not worked off, the oldest first. */
    public List<LetterStack> stacks(String unit) {
        return sql.withHandle(db -> db.createQuery("select s.*, count(*) as waiting,"
                        + " (array_agg(l.draft_id order by l.position))[1] as first_draft" + OPEN + " group by s.id order by s.opened_at")
                .bind("unit", unit)
                .map((row, ctx) -> new LetterStack(row.getObject("id", UUID.class), row.getString("opened_by_name"),
                        row.getObject("opened_at", OffsetDateTime.class), row.getInt("letters"), row.getInt("waiting"),
                        row.getObject("first_draft", UUID.class))).list());
    }

    public Optional<StackPlace> place(UUID draft, String unit) {
        return sql.withHandle(db -> db.createQuery("select l.*, s.letters, (select count(*) from stack_letter o"
                        + " where o.stack_id = s.id) as waiting" + OPEN + " and l.draft_id = :draft")
                .bind("unit", unit).bind("draft", draft).map((row, ctx) -> place(row)).findOne());
    }

    /** The letter that waits behind {@code position}. */
    public Optional<UUID> after(UUID stack, int position, String unit) {
        return neighbour("l.position > :position order by l.position", stack, position, unit);
    }

    /** The letter that waits before {@code position}. */
    public Optional<UUID> before(UUID stack, int position, String unit) {
        return neighbour("l.position < :position order by l.position desc", stack, position, unit);
    }

    /** Has the scans of a letter read anew. */
    public void await(UUID draft) {
        sql.useHandle(db -> db.execute("update stack_letter set recognition = 'WAITING' where draft_id = ?", draft));
    }

    /** A letter whose scans are to be read, with its unit; nobody else gets it while this transaction runs. */
    public Optional<Waiting> takeWaiting() {
        return sql.withHandle(db -> db.createQuery("select l.draft_id, s.unit_code from stack_letter l join letter_stack s on s.id = l.stack_id"
                        + " where l.recognition = 'WAITING' order by l.stack_id, l.position limit 1 for update of l skip locked")
                .map((row, ctx) -> new Waiting(row.getObject("draft_id", UUID.class), row.getString("unit_code"))).findFirst());
    }

    /** @param text null unless something was recognised */
    public void recognised(UUID draft, Recognition result, String text) {
        byte[] textKey = Sm4Gcm.newKey();
        sql.useHandle(db -> db.execute("update stack_letter set recognition = ?, text_cipher = ?, text_wrapped_key = ? where draft_id = ?",
                result.name(), text == null ? null : Sm4Gcm.seal(textKey, text.getBytes(UTF_8), context(draft)),
                text == null ? null : key.wrap(textKey, context(draft)), draft));
    }

    private Optional<UUID> neighbour(String condition, UUID stack, int position, String unit) {
        return sql.withHandle(db -> db.createQuery("select l.draft_id" + OPEN + " and s.id = :stack and " + condition + " limit 1")
                .bind("unit", unit).bind("stack", stack).bind("position", position).mapTo(UUID.class).findFirst());
    }

    private StackPlace place(ResultSet row) throws SQLException {
        byte[] cipher = row.getBytes("text_cipher");
        byte[] context = context(row.getObject("draft_id", UUID.class));
        String text = cipher == null ? null
                : new String(Sm4Gcm.open(key.unwrap(row.getBytes("text_wrapped_key"), context), cipher, context), UTF_8);
        return new StackPlace(row.getObject("stack_id", UUID.class), row.getInt("position"), row.getInt("letters"), row.getInt("waiting"),
                Recognition.valueOf(row.getString("recognition")), text);
    }

    /** Not that of the draft itself. */
    private static byte[] context(UUID draft) {
        return ("text of " + draft).getBytes(UTF_8);
    }

    /** A letter whose scans are to be read. */
    public record Waiting(UUID draft, String unit) {
    }
}
