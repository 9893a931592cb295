package cn.xinfang.web.linking;

import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.intake.LikelyPetition;
import cn.xinfang.intake.LikenessDesk;
import cn.xinfang.intake.LinkDesk;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.linking.PetitionLinked;
import cn.xinfang.web.file.PetitionFile;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Links a petition from its file, or takes a link back. */
@Named("linking")
@ViewScoped
public class LinkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LinkDesk desk;

    @Inject
    private LikenessDesk likeness;

    @Inject
    private PetitionList list;

    @Inject
    private PetitionFile file;

    private List<LikelyPetition> likely;
    private UUID lead;
    private String number;
    private LinkKind kind;
    private String text;

    public String link() {
        desk.link(file.uuid(), lead == null ? numbered() : lead, kind, text);
        return file.done();
    }

    public String takeApart() {
        PetitionLinked joined = file.view().linking().joined();
        desk.undo(file.uuid(), joined.lead().id(), joined.kind(), text);
        return file.done();
    }

    public String unrelate() {
        LinkKind related = file.view().linking().related().stream().filter(it -> it.lead().id().equals(lead)).map(PetitionLinked::kind).findFirst()
                .orElse(LinkKind.RELATED);
        desk.undo(file.uuid(), lead, related, text);
        return file.done();
    }

    /** Compared once for a page, because each comparison is logged. */
    public List<LikelyPetition> likely() {
        if (likely == null) {
            likely = likeness.ofPetition(file.uuid());
        }
        return likely;
    }

    @PostConstruct
    void begin() {
        kind = file.getAction() == Action.RELATE ? LinkKind.RELATED : LinkKind.REPEAT;
    }

    /** How a petition may have to do with another and still be handled by itself. */
    public LinkKind[] relating() {
        return new LinkKind[] {LinkKind.RELATED, LinkKind.DERIVED};
    }

    public LinkKind[] joining() {
        return new LinkKind[] {LinkKind.REPEAT, LinkKind.SAME_LETTER};
    }

    private UUID numbered() {
        List<PetitionLine> found = number == null || number.isBlank() ? List.of() : list.page(new PetitionFilter(PetitionView.ALL, null, null,
                null, null, null, null, null, number.strip()), null, 2).lines();
        if (found.size() != 1) {
            throw new RefusedException(Refusal.of("LEAD_MISSING", "未选定另一件。", "请选择一件，或输入完整编号。"));
        }
        return found.get(0).id();
    }

    public UUID getLead() {
        return lead;
    }

    public void setLead(UUID lead) {
        this.lead = lead;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LinkKind getKind() {
        return kind;
    }

    public void setKind(LinkKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
