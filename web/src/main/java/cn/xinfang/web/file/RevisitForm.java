package cn.xinfang.web.file;

import cn.xinfang.handling.RevisitDesk;
import cn.xinfang.petition.closing.RevisitMeans;
import cn.xinfang.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** What a petitioner said when he was asked after the closing. */
@Named("revisit")
@ViewScoped
public class RevisitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RevisitDesk desk;

    @Inject
    private PetitionFile file;

    @Inject
    private Times times;

    private LocalDate on;
    private RevisitMeans means;
    private Boolean settled;
    private String problem;

    @PostConstruct
    void begin() {
        on = times.today();
    }

    public String record() {
        desk.record(file.uuid(), on, means, settled, problem);
        return file.done();
    }

    public RevisitMeans[] everyMeans() {
        return RevisitMeans.values();
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public RevisitMeans getMeans() {
        return means;
    }

    public void setMeans(RevisitMeans means) {
        this.means = means;
    }

    public Boolean getSettled() {
        return settled;
    }

    public void setSettled(Boolean settled) {
        this.settled = settled;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }
}
