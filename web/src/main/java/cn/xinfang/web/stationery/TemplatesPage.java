package cn.xinfang.web.stationery;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import cn.xinfang.document.DocumentKind;
import cn.xinfang.document.TemplateForm;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.law.RuleSet;
import cn.xinfang.reference.ReferenceTables;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.stationery.TemplateDesk;
import cn.xinfang.stationery.TemplateVersion;
import cn.xinfang.web.frame.Downloads;
import cn.xinfang.web.frame.Times;

/** The wordings of one kind of paper under one regulation, and a new one on its way in. */
@Named("templates")
@ViewScoped
public class TemplatesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TemplateDesk desk;

    @Inject
    private ReferenceTables tables;

    @Inject
    private Times times;

    private String kind;
    private String rules;
    private String done;
    private LocalDate since;
    private String reason;
    private byte[] file;
    private transient List<String> faults;

    /** In the order of their codes. */
    public List<DocumentKind> kinds() {
        return Stream.of(DocumentKind.values()).sorted(Comparator.comparing(DocumentKind::code)).toList();
    }

    public RuleSet[] ruleSets() {
        return RuleSet.values();
    }

    /** The kind that is shown; the first where the address names none. */
    public DocumentKind shownKind() {
        return Stream.of(DocumentKind.values()).filter(it -> it.name().equals(kind)).findFirst().orElse(DocumentKind.RECEIPT);
    }

    public RuleSet shownRules() {
        return Stream.of(RuleSet.values()).filter(it -> it.name().equals(rules)).findFirst().orElse(RuleSet.XFGZTL2022);
    }

    public boolean writable() {
        return tables.writtenHere(ReferenceTable.DOCUMENT_TEMPLATE);
    }

    public List<TemplateVersion> versions() {
        return desk.versions(shownKind(), shownRules());
    }

    public List<String> fields() {
        return TemplateForm.fields(shownKind());
    }

    public void docx(LocalDate version) {
        Downloads.docx(desk.docx(shownKind(), shownRules(), version),
                shownKind().title(shownRules()) + (version == null ? "" : "-" + version) + ".docx");
    }

    public void pdf(LocalDate version) {
        Downloads.pdf(desk.pdf(shownKind(), shownRules(), version));
    }

    /** Says what is wrong with the chosen file. */
    public void check() {
        faults = null;
        faults = desk.faults(shownKind(), chosen());
    }

    public void preview() {
        Downloads.pdf(desk.preview(shownKind(), shownRules(), chosen()));
    }

    public String issue() {
        check();
        if (!faults.isEmpty()) {
            return null;
        }
        desk.issue(shownKind(), shownRules(), since, file, reason);
        return again("issued");
    }

    public String withdraw(LocalDate version) {
        desk.withdraw(shownKind(), shownRules(), version, "撤回尚未启用的模板");
        return again("withdrawn");
    }

    /** What is wrong with the file that was looked at; null before. */
    public List<String> faults() {
        return faults;
    }

    /** The first day on which a new wording may begin. */
    public LocalDate earliest() {
        return times.today().plusDays(1);
    }

    private String again(String what) {
        return "/templates?faces-redirect=true&kind=" + shownKind() + "&rules=" + shownRules() + "&done=" + what;
    }

    private byte[] chosen() {
        if (file == null) {
            throw new RefusedException(Refusal.of("FILE_MISSING", "没有选择文件。", "请先选择改好的 DOCX 文件。"));
        }
        return file;
    }

    public Part getFile() {
        return null;
    }

    /** A file that was looked at before stays until another one is chosen. */
    public void setFile(Part part) {
        if (part != null && part.getSize() > 0) {
            try (var in = part.getInputStream()) {
                file = in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getRules() {
        return rules;
    }

    public void setRules(String rules) {
        this.rules = rules;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public LocalDate getSince() {
        return since == null ? earliest() : since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
