package cn.xinfang.web.file;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.routing.RecallDesk;

/** Taking back what was sent. */
@Named("recall")
@ViewScoped
public class RecallForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecallDesk desk;

    @Inject
    private PetitionFile file;

    private String text;

    public String cancel() {
        desk.cancel(file.uuid(), text);
        return file.done();
    }

    public String ask() {
        desk.recall(file.uuid(), text);
        return file.done();
    }

    public String agree() {
        desk.answer(file.uuid(), true, text);
        return file.done();
    }

    public String refuse() {
        desk.answer(file.uuid(), false, text);
        return file.done();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
