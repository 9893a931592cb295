package cn.xinfang.docket.rules;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Presentation;
import cn.xinfang.security.masking.Masking;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** How a petition was brought, in words, a line for each circumstance. */
public final class Presented {

    private Presented() {
    }

    /** For the petitioner's own paper. */
    public static List<String> inFull(PetitionState state) {
        return lines(state, UnaryOperator.identity());
    }

    /** For a page that was not asked for names. */
    public static List<String> masked(PetitionState state) {
        return lines(state, Masking::name);
    }

    private static List<String> lines(PetitionState state, UnaryOperator<String> name) {
        Presentation how = state.presentation();
        List<String> lines = new ArrayList<>();
        List<Petitioner> elected = state.registration().petitioners() == null ? List.of()
                : state.registration().petitioners().stream().filter(Petitioner::representative).toList();
        if (!elected.isEmpty() || how.electionAsked()) {
            lines.add("来访 " + state.registration().particulars().people() + " 人，涉及 " + state.registration().particulars().affected() + " 人；"
                    + (elected.isEmpty() ? "尚未推选代表，已书面请其推选" : "代表 " + elected.size() + " 人"));
        }
        elected.stream().filter(it -> filled(it.powers())).forEach(it -> lines.add("代表" + name.apply(it.name()) + "的权限：" + it.powers()));
        if (how.agent() != null) {
            lines.add("代理：" + how.agent().kind().label() + name.apply(how.agent().name()) + "，权限 " + how.agent().scope()
                    + (how.agent().until() == null ? "" : "，至 " + how.agent().until()));
        }
        if (how.scribe() != null) {
            lines.add("代书：" + name.apply(how.scribe().name()) + "代书，已宣读并经本人确认");
        }
        if (filled(how.language())) {
            lines.add("语言：" + how.language() + (filled(how.interpreter()) ? "，翻译 " + name.apply(how.interpreter()) : ""));
        }
        if (filled(how.help())) {
            lines.add("需要的便利：" + how.help());
        }
        return List.copyOf(lines);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
