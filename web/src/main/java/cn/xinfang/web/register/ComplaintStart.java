package cn.xinfang.web.register;

import cn.xinfang.docket.CaseFile;
import cn.xinfang.docket.CaseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The petition because of which somebody complains of being obstructed or retaliated against; the complaint is not linked with it. */
@Named("complaint")
@RequestScoped
public class ComplaintStart {

    @Inject
    private CaseFile files;

    private String about;

    /** Fills a new form, where the address names a petition. */
    void begin(Entry entry) {
        if (about != null) {
            CaseView petition = files.open(Address.id(about));
            entry.complain(petition, "信访人反映，因信访件 " + petition.particulars().number() + " ");
        }
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
