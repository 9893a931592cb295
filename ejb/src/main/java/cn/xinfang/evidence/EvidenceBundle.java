package cn.xinfang.evidence;

import cn.xinfang.audit.AccessLog;
import cn.xinfang.casework.Petitions;
import cn.xinfang.correspondence.Correspondence;
import cn.xinfang.correspondence.Paper;
import cn.xinfang.directory.Duties;
import cn.xinfang.docket.rules.Sentences;
import cn.xinfang.document.DocumentRenderer;
import cn.xinfang.document.ListSheet;
import cn.xinfang.intake.AttachmentDesk;
import cn.xinfang.interconnection.CarriedPackage;
import cn.xinfang.interconnection.ExchangeEvidence;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.History;
import cn.xinfang.journal.JournalExtract;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Recorded;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The legal file of a matter as one ZIP: every paper with its proof of service, what came with the petition, every entry of the journal
 * byte for byte, an index as PDF, and the SM3 digests of all of them in the form that {@code cksum -a sm3 -c} checks. The headers of one
 * node form a chain: each names the digest of the one before, and commits to the parts of its entry, which lie beside it with their salts.
 */
@Stateless
public class EvidenceBundle {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Today.ZONE);

    /** What the page of the file shows to the same reader. Who the petitioners are stands in the papers only. */
    private static final Set<PartName> SHOWN = Set.of(PartName.STUB, PartName.CONTENT);

    @Inject
    private Petitions petitions;

    @Inject
    private Correspondence correspondence;

    @Inject
    private AttachmentDesk attachments;

    @Inject
    private JournalExtract journal;

    @Inject
    private ExchangeEvidence exchanged;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private AccessLog log;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /**
     * Writes the bundle and notes that it was handed out. It holds what this node holds; {@code out} is left open.
     *
     * @throws cn.xinfang.kernel.NotFoundException when there is no such petition for this official
     * @throws IOException                         when {@code out} fails; that it was begun stays noted
     */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void write(UUID petition, OutputStream out) throws IOException {
        Official me = officials.current();
        History<PetitionFact> history = petitions.history(petition);
        PetitionState state = Petition.fold(history);
        log.note(me.actor(), petition, "证据包", "下载全部文书、送达回证、附件和日志摘录");
        DigestedZip zip = new DigestedZip(out);
        papers(petition, zip);
        files(petition, state, zip);
        entries(history, zip);
        exchange(petition, zip);
        zip.add("目录.pdf", index(state, zip, me));
        zip.finish();
    }

    private void papers(UUID petition, DigestedZip zip) throws IOException {
        for (Paper paper : correspondence.papers(petition)) {
            zip.add("文书/" + paper.key() + " " + paper.title() + ".pdf", correspondence.pdf(petition, paper.key()), "文书", paper.title()
                    + Optional.ofNullable(paper.number()).map(" "::concat).orElse(""), paper.on() + (paper.servedOn() == null ? "" : "，" + paper.servedOn() + " 送达"));
        }
    }

    private void files(UUID petition, PetitionState state, DigestedZip zip) throws IOException {
        int position = 0;
        for (AttachmentRef file : Optional.ofNullable(state.registration().attachments()).orElse(List.of())) {
            position++;
            try (var content = attachments.ofPetition(petition, file.id()).content()) {
                zip.add(String.format("附件/%02d %s", position, file.fileName().replace('/', '／')), content.readAllBytes(), "附件", file.fileName(), "");
            } catch (NotFoundException e) {
                zip.without("附件", file.fileName(), "内容不在本节点");
            }
        }
    }

    private void entries(History<PetitionFact> history, DigestedZip zip) throws IOException {
        Iterator<Recorded<PetitionFact>> facts = history.entries().iterator();
        JournalFiles files = new JournalFiles(zip);
        for (Entry entry : journal.entries(history.stream(), SHOWN)) {
            files.add(entry, Sentences.of(facts.next().fact()), MINUTE.format(entry.header().at()) + " " + entry.header().author().name());
        }
        files.finish();
    }

    private void exchange(UUID petition, DigestedZip zip) throws IOException {
        for (Map.Entry<String, byte[]> file : exchanged.files(petition).entrySet()) {
            zip.add("交换/" + file.getKey(), file.getValue());
        }
        for (CarriedPackage it : exchanged.of(petition)) {
            String receipts = it.receipts().stream().map(receipt -> receipt.receipt().kind().name()).collect(Collectors.joining("、"));
            zip.mention("交换", (it.out() ? "发往" : "来自") + it.peerName() + "，交换包 " + it.name() + "，回执 " + receipts, MINUTE.format(it.madeAt()),
                    it.manifest().digest());
        }
    }

    private byte[] index(PetitionState state, DigestedZip zip, Official me) {
        List<ListSheet.Heading> columns = List.of(new ListSheet.Heading("类别", 6), new ListSheet.Heading("名称、内容", 40), new ListSheet.Heading("日期", 18),
                new ListSheet.Heading("SM3 校验值", 36));
        String conditions = "信访件编号 " + state.registration().particulars().number() + "，环节：" + state.status().label()
                + "。校验：cksum -a sm3 -c 校验值.txt；日志按节点成链，每条记载同一节点前一条的校验值和本条概况、正文的承诺值（盐与内容相连的 SM3 值，盐见日志/承诺值.txt）；信访人身份信息不在日志中提供；交换包的清单载有每条日志的 SM3 值和发出方签名，回执由接收方签名，用 verify-package.sh 校验。";
        return renderer.pdf(new ListSheet("证据包目录", conditions, columns, zip.lines(), me.unitName() + " " + me.name() + " " + MINUTE.format(today.instant())));
    }
}
