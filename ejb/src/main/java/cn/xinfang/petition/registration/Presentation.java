package cn.xinfang.petition.registration;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.SliceState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How a petition was brought, where not simply by the petitioner himself. Lies with the identity: it names people and may tell of an
 * impairment.
 *
 * @param electionAsked a group came without representatives and was asked in writing to elect some; the receipt is that writing
 * @param agent         who acts for the petitioner; null where he acts himself
 * @param scribe        who wrote down what he said; null where he wrote himself
 * @param language      language other than Mandarin in which he spoke or wrote; null for Mandarin
 * @param interpreter   who interpreted; null where nobody did
 * @param help          what he needs in being received and told: 盲、聋、行动不便、不识字 …; null where nothing
 */
public record Presentation(boolean electionAsked, Agent agent, Scribe scribe, String language, String interpreter, String help) implements SliceState {

    public static final Presentation PLAIN = new Presentation(false, null, null, null, null, null);

    /**
     * Acts for the petitioner by an authorisation that lies with the files.
     *
     * @param until last day of the authorisation; null where it has none
     */
    public record Agent(String name, String phone, AgentKind kind, String scope, LocalDate until) {
    }

    /** @param readBack whether it was read to the petitioner and confirmed by him */
    public record Scribe(String name, boolean readBack) {
    }

    Stream<Supplier<Optional<Refusal>>> checks(boolean withFile, LocalDate registeredOn) {
        return Stream.of(() -> agentAuthorised(withFile, registeredOn), () -> written(registeredOn), this::interpreted);
    }

    private Optional<Refusal> agentAuthorised(boolean withFile, LocalDate registeredOn) {
        if (agent == null) {
            return Optional.empty();
        }
        boolean complete = !blank(agent.name()) && agent.kind() != null && !blank(agent.scope());
        if (!complete || agent.until() != null && agent.until().isBefore(registeredOn)) {
            return Optional.of(Refusal.of("AGENT", "代理人须写明姓名、身份和委托权限，委托期限不能已经届满。", "请按授权委托书填写。"));
        }
        return withFile ? Optional.empty()
                : Optional.of(Refusal.of("AUTHORISATION_MISSING", "代理人提出的，须有授权委托书。", "请把授权委托书扫描后作为附件上传。"));
    }

    private Optional<Refusal> written(LocalDate registeredOn) {
        RuleSet rules = RuleSet.at(registeredOn);
        return scribe != null && (blank(scribe.name()) || !scribe.readBack())
                ? Optional.of(new Refusal("SCRIBE", new Article(rules.lawTitle(), Articles.oral(rules)), "代书须如实记录，并向信访人宣读、经其确认。", "请填写代书人，宣读确认后勾选。"))
                : Optional.empty();
    }

    private Optional<Refusal> interpreted() {
        return !blank(interpreter) && blank(language)
                ? Optional.of(Refusal.of("LANGUAGE", "填写了翻译，未写使用的语言。", "请填写语言文字，或删去翻译。")) : Optional.empty();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
