package cn.xinfang.counsel;

import cn.xinfang.counsel.rules.SampleReply;
import cn.xinfang.counsel.store.CounselStore;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The sample replies in force (答复范文). */
@Stateless
@PermitAll
public class SampleReplies {

    private CounselStore store;

    protected SampleReplies() {
    }

    @Inject
    public SampleReplies(CounselStore store) {
        this.store = store;
    }

    /**
     * Those that fit, those about the content class in front.
     *
     * @param act name of the action that is drafted
     */
    public List<SampleReply> of(String act, String contentClass) {
        return store.samples(act, contentClass);
    }
}
