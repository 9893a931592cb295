package cn.xinfang.web.file;

import cn.xinfang.counsel.SampleReplies;
import cn.xinfang.counsel.rules.SampleReply;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The sample replies for what is being drafted. */
@Named("samples")
@ViewScoped
public class SampleChoices implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SampleReplies samples;

    @Inject
    private PetitionFile file;

    private String code;
    private transient List<SampleReply> offered;

    public List<SampleReply> offered() {
        if (offered == null) {
            offered = samples.of(file.getAction().name(), file.view().particulars().contentClass());
        }
        return offered;
    }

    /** What was typed, with the chosen sample after it; as it is where none is chosen. */
    public String after(String typed) {
        return offered().stream().filter(it -> it.code().equals(code)).findFirst().map(it -> it.after(typed)).orElse(typed);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
