package cn.xinfang.petition.closing;

import cn.xinfang.kernel.Article;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import java.util.List;

/**
 * @param sampled null where it was not chosen to be looked at again
 * @param result  null until the petitioner was asked
 */
public record RevisitState(RevisitSampled sampled, Revisited result) implements SliceState {

    public static final RevisitState NONE = new RevisitState(null, null);

    public boolean open() {
        return sampled != null && result == null;
    }

    @Override
    public List<Task> tasks(PetitionState state) {
        return open() ? List.of(new Task(TaskKind.REVISIT, sampled.office(), sampled.on(), null,
                new Article(state.ruleSet().lawTitle(), Articles.inspection(state.ruleSet())))) : List.of();
    }
}
