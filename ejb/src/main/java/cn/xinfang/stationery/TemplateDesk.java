package cn.xinfang.stationery;

import cn.xinfang.directory.Duties;
import cn.xinfang.document.DocumentKind;
import cn.xinfang.document.DocumentRenderer;
import cn.xinfang.document.Specimens;
import cn.xinfang.document.TemplateBody;
import cn.xinfang.document.TemplateForm;
import cn.xinfang.document.store.TemplateVersions;
import cn.xinfang.document.store.TemplateVersions.Version;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.law.RuleSet;
import cn.xinfang.reference.ReferenceDesk;
import cn.xinfang.reference.Wish;
import cn.xinfang.reference.rules.ReferenceTable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps the wording of papers. A version begins tomorrow at the earliest, so that papers already signed keep theirs. */
@Stateless
@RolesAllowed(Duties.SYSTEM_ADMIN)
public class TemplateDesk {

    @Inject
    private TemplateVersions versions;

    @Inject
    private ReferenceDesk reference;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private Today today;

    /** Every wording there is of a kind, the newest first and the shipped one last. */
    public List<TemplateVersion> versions(DocumentKind kind, RuleSet rules) {
        List<TemplateVersion> views = new ArrayList<>();
        boolean found = false;
        for (Version version : versions.of(kind.name(), rules.name())) {
            boolean begun = !version.since().isAfter(today.date());
            views.add(new TemplateVersion(version.since(), begun && !found, !begun));
            found |= begun;
        }
        views.add(new TemplateVersion(null, !found, false));
        return views;
    }

    /**
     * A wording as a file of a word processor.
     *
     * @param since its first day; null for the shipped one
     */
    public byte[] docx(DocumentKind kind, RuleSet rules, LocalDate since) {
        return TemplateForm.write(body(kind, rules, since));
    }

    /** A wording on paper, filled with an invented petition. */
    public byte[] pdf(DocumentKind kind, RuleSet rules, LocalDate since) {
        return renderer.pdf(Specimens.of(kind, rules), body(kind, rules, since));
    }

    /** Why a file cannot be the template of a kind, in Chinese, each with what to do; empty where it can. */
    public List<String> faults(DocumentKind kind, byte[] file) {
        return TemplateForm.read(kind, file).faults();
    }

    /**
     * What a file would look like on paper.
     *
     * @throws RefusedException {@code TEMPLATE_FAULTS} with every fault and what to do
     */
    public byte[] preview(DocumentKind kind, RuleSet rules, byte[] file) {
        return renderer.pdf(Specimens.of(kind, rules), checked(kind, file));
    }

    /**
     * Puts a wording in force.
     *
     * @param since  first day of use
     * @param reason why it was changed
     * @throws RefusedException {@code TEMPLATE_FAULTS}, {@code TEMPLATE_DAY} when it would begin today or before, and those of reference data
     */
    public void issue(DocumentKind kind, RuleSet rules, LocalDate since, byte[] file, String reason) {
        TemplateBody body = checked(kind, file);
        requireComing(since);
        reference.carryOut(new Wish.Write(ReferenceTable.DOCUMENT_TEMPLATE, today.date(),
                Map.of("kind", kind.name(), "rule_set", rules.name(), "since", since.toString(), "body", body.text())), reason, null);
    }

    /**
     * Takes a wording back whose day has not come.
     *
     * @throws RefusedException {@code TEMPLATE_DAY} when it is in use, and those of reference data
     */
    public void withdraw(DocumentKind kind, RuleSet rules, LocalDate since, String reason) {
        requireComing(since);
        reference.carryOut(new Wish.End(ReferenceTable.DOCUMENT_TEMPLATE, today.date(), kind + "/" + rules + "/" + since, null), reason, null);
    }

    private TemplateBody body(DocumentKind kind, RuleSet rules, LocalDate since) {
        return since == null ? TemplateForm.shipped(kind) : versions.of(kind.name(), rules.name()).stream()
                .filter(version -> version.since().equals(since)).findFirst().map(version -> new TemplateBody(version.body()))
                .orElseThrow(() -> new NotFoundException("template " + kind + " of " + since));
    }

    private void requireComing(LocalDate since) {
        if (since == null || !since.isAfter(today.date())) {
            throw new RefusedException(Refusal.of("TEMPLATE_DAY", "启用日期最早为明天，已签发的文书保持原来的行文。", "请填写今天之后的启用日期。"));
        }
    }

    private static TemplateBody checked(DocumentKind kind, byte[] file) {
        TemplateForm.Reading reading = TemplateForm.read(kind, file);
        if (!reading.faults().isEmpty()) {
            throw new RefusedException(Refusal.of("TEMPLATE_FAULTS", String.join(" ", reading.faults()), "改正后重新上传，现用的模板没有变化。"));
        }
        return reading.body();
    }
}
