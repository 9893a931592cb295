package cn.xinfang.web.frame;

import cn.xinfang.interconnection.restoration.RestorationDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says on every page that nothing is written at present. */
@Named
@RequestScoped
public class Pause {

    private RestorationDesk desk;
    private Boolean on;

    protected Pause() {
    }

    @Inject
    public Pause(RestorationDesk desk) {
        this.desk = desk;
    }

    public boolean on() {
        if (on == null) {
            on = desk.paused();
        }
        return on;
    }
}
