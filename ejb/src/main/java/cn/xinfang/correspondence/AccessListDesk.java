package cn.xinfang.correspondence;

import cn.xinfang.audit.AccessLog;
import cn.xinfang.audit.AccessRecord;
import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.document.DocumentRenderer;
import cn.xinfang.document.ListSheet;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.registration.GiveAccessList;
import cn.xinfang.petition.registration.IdentityCheck;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Tells the petitioner who opened his data, when, holding which duty, and for what (个人信息保护法 Article 45). Officials are named by
 * unit and duty.
 */
@Stateless
public class AccessListDesk {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Today.ZONE);

    @Inject
    private Petitions petitions;

    @Inject
    private AccessLog log;

    @Inject
    private Directory directory;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /**
     * The list as PDF. That it was handed out stands in the journal, and is a look like the others.
     *
     * @throws RefusedException {@code IDENTITY_CHECK}; and for others than the counter where the petition was registered
     */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public byte[] print(UUID petition, IdentityCheck check) {
        petitions.act(petition, state -> new GiveAccessList(check));
        Official me = officials.current();
        log.note(me.actor(), petition, "查阅记录", "应信访人要求打印其信息的查阅记录");
        List<AccessRecord> looks = log.of(petition);
        String number = petitions.visible(petition).registration().particulars().number();
        return renderer.pdf(new ListSheet("信访人信息查阅记录", "信访件编号 " + number + "；共 " + looks.size() + " 次。本清单只含"
                + me.unitName() + "所在节点的记录，其他节点的记录请向其信访部门查询。",
                List.of(new ListSheet.Heading("时间", 14), new ListSheet.Heading("单位", 22), new ListSheet.Heading("职责", 14),
                        new ListSheet.Heading("查看内容", 16), new ListSheet.Heading("用途", 34)),
                looks.stream().map(this::line).toList(), me.unitName() + " " + MINUTE.format(today.instant())));
    }

    private ListSheet.Line line(AccessRecord look) {
        return new ListSheet.Line(List.of(MINUTE.format(look.at()), directory.unit(look.unit()).name(), Objects.requireNonNullElse(look.duty(), "工作人员"),
                look.what(), look.purpose()));
    }
}
