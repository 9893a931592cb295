package cn.xinfang.web.letters;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.correspondence.MailRoom;
import cn.xinfang.correspondence.PostLine;
import cn.xinfang.document.AddressLabels;
import cn.xinfang.web.frame.Downloads;

/** Chooses the notices to be posted and prints labels for them; printing opens names and addresses, which is logged. */
@Named("labels")
@ViewScoped
public class LabelsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MailRoom mail;

    private transient List<PostLine> lines;
    private final Map<UUID, Boolean> chosen = new HashMap<>();
    private int first = 1;
    private String purpose;

    public List<PostLine> lines() {
        if (lines == null) {
            lines = mail.toPost();
        }
        return lines;
    }

    /** Labels of a sheet. */
    public int sheet() {
        return AddressLabels.SHEET;
    }

    public void print() {
        Downloads.pdf(mail.labels(lines().stream().map(PostLine::petition).filter(it -> chosen.getOrDefault(it, false)).toList(),
                first - 1, purpose), ResourceBundle.getBundle("cn.xinfang.web.letters").getString("labels.file"));
    }

    /** By petition, whether it is to be printed. */
    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
