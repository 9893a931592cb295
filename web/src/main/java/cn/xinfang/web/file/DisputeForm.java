package cn.xinfang.web.file;

import cn.xinfang.routing.DisputeDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A dispute about who accepts: raised, agreed or decided. */
@Named("dispute")
@ViewScoped
public class DisputeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisputeDesk desk;

    @Inject
    private PetitionFile file;

    private String unit;
    private String text;
    private String document;

    public String raise() {
        desk.raise(file.uuid(), unit, text);
        return file.done();
    }

    public String agree() {
        desk.agree(file.uuid(), document);
        return file.done();
    }

    public String decide() {
        desk.decide(file.uuid(), unit, text, document);
        return file.done();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
