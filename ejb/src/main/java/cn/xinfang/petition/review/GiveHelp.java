package cn.xinfang.petition.review;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.time.LocalDate;

/** Notes what was done for the petitioner after the end. */
public record GiveHelp(LocalDate on, HelpKind kind, String note) implements PetitionCommand {

    /** In force for every matter that was reviewed and re-examined, whenever it was registered. */
    static final Article ARTICLE = new Article(RuleSet.XFGZTL2022.lawTitle(), "第三十七条第三款");

    @Override
    public Action action() {
        return Action.GIVE_HELP;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        LocalDate ended = state.endedOn();
        return kind == null || on == null || on.isAfter(at.today()) || on.isBefore(ended) || note == null || note.isBlank()
                ? new Decision.Refused(new Refusal("HELP_TEXT", ARTICLE, "帮扶疏导须写明种类、日期和情况。", "请填写终结(" + ended + ")之后、今天之前的日期，并补全。"))
                : Decision.of(new HelpGiven(on, kind, note));
    }
}
