package cn.xinfang.web.file;

import cn.xinfang.docket.PartLine;
import cn.xinfang.handling.CoHandlingDesk;
import cn.xinfang.web.frame.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A part that another unit handles: asked for, answered, called off. */
@Named("coHandling")
@ViewScoped
public class PartForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CoHandlingDesk desk;

    @Inject
    private PetitionFile file;

    @Inject
    private Me me;

    private String unit;
    private LocalDate dueOn;
    private String text;
    private int number;

    public String ask() {
        desk.ask(file.uuid(), unit, dueOn, text);
        return file.done();
    }

    public String answer() {
        desk.answer(file.uuid(), number, text);
        return file.done();
    }

    public String callOff() {
        desk.callOff(file.uuid(), number, text);
        return file.done();
    }

    /** The parts that are awaited. */
    public List<PartLine> open() {
        return file.view().parts().stream().filter(PartLine::open).toList();
    }

    /** Those that are awaited from the own unit. */
    public List<PartLine> own() {
        return open().stream().filter(line -> line.part().asked().unit().code().equals(me.official().unit())).toList();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
