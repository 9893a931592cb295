package cn.xinfang.web.interconnection;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.interconnection.reconciliation.MorningBook;
import cn.xinfang.interconnection.reconciliation.SheetView;
import cn.xinfang.interconnection.reconciliation.rules.Sheet;
import cn.xinfang.kernel.NotFoundException;

/** One sheet that both sides signed, to be read and printed. */
@Named("sheet")
@RequestScoped
public class SheetPage {

    @Inject
    private MorningBook book;

    @Inject
    private MorningPage names;

    private String peer;
    private String id;
    private SheetView view;

    /** @throws NotFoundException when there is no such sheet */
    public SheetView view() {
        try {
            return view = view != null ? view : book.sheet(peer, UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("sheet " + id);
        }
    }

    public Sheet one() {
        return view().sheet();
    }

    /** The columns, in this order. */
    public List<String> measures() {
        return List.of("items", "visits", "people", "inHand", "overdue");
    }

    public String name(String node) {
        return names.name(node);
    }

    public String getPeer() {
        return peer;
    }

    public void setPeer(String peer) {
        this.peer = peer;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
