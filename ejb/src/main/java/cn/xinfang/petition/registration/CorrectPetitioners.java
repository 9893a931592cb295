package cn.xinfang.petition.registration;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts right what is recorded of the petitioners, at their request and at any stage (个人信息保护法 Article 46): name, address,
 * telephone, e-mail. Who petitions, and the number of a document, do not change.
 *
 * @param proof what was shown for it
 */
public record CorrectPetitioners(String reason, String proof, List<Petitioner> corrected) implements PetitionCommand {

    private static final Article RIGHT = new Article("个人信息保护法", "第四十六条");

    @Override
    public Action action() {
        return Action.CORRECT_PETITIONERS;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        List<Petitioner> before = state.registration().petitioners();
        return Decision.unless(Stream.of(this::reasoned, () -> samePeople(before), () -> changed(before)),
                () -> Decision.of(new PetitionersCorrected(at.today(), reason.strip(), proof.strip(), corrected)));
    }

    private Optional<Refusal> reasoned() {
        return blank(reason) || blank(proof)
                ? Optional.of(new Refusal("CORRECTION_PROOF", RIGHT, "更正信访人信息须写明原因和核对的凭证。", "请填写原因，并核对证件、户口簿等凭证后填写。"))
                : Optional.empty();
    }

    private Optional<Refusal> samePeople(List<Petitioner> before) {
        boolean same = corrected.size() == before.size() && IntStream.range(0, before.size()).allMatch(i -> samePerson(before.get(i), corrected.get(i)));
        return same ? Optional.empty() : Optional.of(new Refusal("OTHER_PEOPLE", RIGHT, "只能更正姓名、住址、电话和邮箱，姓名不能为空。",
                "增减信访人或者换人的，请另行登记。"));
    }

    private Optional<Refusal> changed(List<Petitioner> before) {
        return corrected.equals(before) ? Optional.of(new Refusal("NOTHING_CORRECTED", RIGHT, "内容没有变化。", "请改正有误的内容后再提交。")) : Optional.empty();
    }

    private static boolean samePerson(Petitioner before, Petitioner after) {
        return !blank(after.name()) && before.representative() == after.representative() && Objects.equals(before.idNumber(), after.idNumber());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
