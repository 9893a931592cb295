package cn.xinfang.document;

import cn.xinfang.document.DocxFile.UnprintableException;
import java.util.List;

/** The template of a kind of document on its way to a word processor and back. */
public final class TemplateForm {

    private TemplateForm() {
    }

    /**
     * @param body   null where the file holds what papers cannot show
     * @param faults why it cannot be used, in Chinese, each with what to do; empty where it can
     */
    public record Reading(TemplateBody body, List<String> faults) {
    }

    /** The wording that is shipped. */
    public static TemplateBody shipped(DocumentKind kind) {
        return ShippedTemplate.of(kind).body();
    }

    /** The fields that may stand in a template of this kind, as they are written. */
    public static List<String> fields(DocumentKind kind) {
        return ShippedTemplate.of(kind).fields().stream().map(MergeField::mark).toList();
    }

    /** A wording as DOCX. */
    public static byte[] write(TemplateBody body) {
        return DocxFile.write(body);
    }

    /** What a file makes of the template of a kind. */
    public static Reading read(DocumentKind kind, byte[] file) {
        try {
            TemplateBody body = DocxFile.read(file);
            return new Reading(body, body.faults(ShippedTemplate.of(kind)));
        } catch (UnprintableException e) {
            return new Reading(null, e.faults());
        }
    }
}
