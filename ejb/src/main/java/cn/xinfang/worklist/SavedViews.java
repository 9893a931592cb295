package cn.xinfang.worklist;

import cn.xinfang.directory.Duties;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import cn.xinfang.worklist.store.ViewStore;
import cn.xinfang.worklist.store.ViewStore.ViewRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Views of the list that people keep for themselves or share with their unit. A view shows each reader only what he may see. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class SavedViews {

    /** Characters of a name at most, so that it fits on a tab. */
    public static final int LONGEST_NAME = 20;

    private ViewStore store;
    private Officials officials;

    protected SavedViews() {
    }

    @Inject
    public SavedViews(ViewStore store, Officials officials) {
        this.store = store;
        this.officials = officials;
    }

    /** Mine, then those that others of my unit share. */
    public List<ListView> all() {
        Official me = officials.current();
        return store.of(me.account(), me.unit()).stream().map(row -> new ListView(row.id(), row.name(), row.ownerName(),
                row.owner().equals(me.account()), row.shared(), row.address())).toList();
    }

    /**
     * Saves a view; one of mine with the same name is replaced.
     *
     * @param address of the list, after the question mark
     * @throws RefusedException {@code VIEW_NAME}
     */
    public UUID save(String name, String address, boolean shared) {
        Official me = officials.current();
        return store.save(new ViewRow(Ids.next(), me.account(), me.name(), me.unit(), checked(name), shared, address));
    }

    /**
     * Renames a view of mine, and shares it or no longer.
     *
     * @throws RefusedException {@code VIEW_NAME}, {@code VIEW_NOT_MINE}
     */
    public void change(UUID view, String name, boolean shared) {
        if (!store.change(view, officials.current().account(), checked(name), shared)) {
            throw new RefusedException(Refusal.of("VIEW_NOT_MINE", "没有改动：你没有这个视图，或另一个视图已用此名。", "请换一个名称。"));
        }
    }

    /** @throws NotFoundException when I have no such view */
    public void delete(UUID view) {
        if (!store.remove(view, officials.current().account())) {
            throw new NotFoundException("view " + view);
        }
    }

    /** The view with which the list opens; empty for the usual one. */
    public Optional<ListView> start() {
        return store.start(officials.current().account()).flatMap(id -> all().stream().filter(view -> view.id().equals(id)).findFirst());
    }

    /** @param view null for the usual one */
    public void startWith(UUID view) {
        store.start(officials.current().account(), view);
    }

    private static String checked(String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new RefusedException(Refusal.of("VIEW_NAME", "视图名称须为 1 至 " + LONGEST_NAME + " 字。", "请填写名称。"));
        }
        return stripped;
    }
}
