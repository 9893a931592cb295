package cn.xinfang.directory.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds who is competent: first whom the rule for the matter and the level of its place names, then whoever answers for the
 * place and the class, the nearest first and among them the narrowest competence. A person decides.
 */
public final class Suggesting {

    private final String place;
    private final String matter;
    private final Optional<RoutingRule> rule;
    private final Names names;

    /** The words for codes. */
    public interface Names {

        String division(String code);

        String contentClass(String code);
    }

    private record Found(Candidate unit, boolean ruled, Competence competence) {
    }

    private Suggesting(String place, String matter, Collection<RoutingRule> rules, Names names) {
        this.place = place;
        this.matter = matter;
        this.rule = rules.stream().filter(it -> it.isAbout(matter, place))
                .max(Comparator.comparingInt(it -> it.contentClass().length()));
        this.names = names;
    }

    /**
     * @param place      division code of 6, 9 or 12 digits
     * @param matter     code of the content class
     * @param candidates units in force, of any place
     * @param rules      in force; of those about the matter the narrowest holds
     * @return best first; empty when nobody answers for the class at this place
     */
    public static List<Suggestion> of(String place, String matter, Collection<Candidate> candidates, Collection<RoutingRule> rules,
                                      Names names) {
        return new Suggesting(place, matter, rules, names).suggest(candidates);
    }

    private List<Suggestion> suggest(Collection<Candidate> candidates) {
        List<Found> found = candidates.stream().flatMap(unit -> found(unit).stream())
                .sorted(Comparator.comparing(Found::ruled).reversed().thenComparing(Found::competence)
                        .thenComparing(it -> it.unit().code())).toList();
        List<Suggestion> suggestions = new ArrayList<>();
        for (Found one : found) {
            boolean first = suggestions.isEmpty();
            suggestions.add(new Suggestion(one.unit(), first, first ? why(one) : whyNot(one, found.get(0))));
        }
        return List.copyOf(suggestions);
    }

    private Optional<Found> found(Candidate unit) {
        if (rule.filter(it -> it.names(unit, place)).isPresent()) {
            return Competence.of(unit.division(), unit.competences(), place, rule.get().competence()).map(it -> new Found(unit, true, it));
        }
        return Competence.of(unit.division(), unit.competences(), place, matter).map(it -> new Found(unit, false, it));
    }

    private String why(Found best) {
        String unit = best.unit().name() + "管辖" + names.division(best.unit().division()) + "，职责含" + competence(best) + "。";
        return best.ruled()
                ? "按分流规则" + ruleWords(rule.get()) + "：由" + level(rule.get().unitLevel()) + "单位办理（" + rule.get().basis() + "）。" + unit
                : (rule.isEmpty() ? "没有对应的分流规则" : "分流规则" + ruleWords(rule.get()) + "所定的" + level(rule.get().unitLevel()) + "没有相应职责的单位")
                + "，按属地管理、分级负责：离问题所在地最近、职责最专。" + unit;
    }

    private String whyNot(Found other, Found best) {
        if (best.ruled() && !other.ruled()) {
            return "有职责" + competence(other) + "，但属" + level(Territory.level(other.unit().division())) + "；分流规则定由"
                    + level(rule.get().unitLevel()) + "单位办理。";
        }
        if (other.competence().distance() > best.competence().distance()) {
            return "有职责" + competence(other) + "，但管辖" + names.division(other.unit().division()) + "，离问题所在地较远；分级负责，由近的先办。";
        }
        return other.competence().depth() < best.competence().depth() ? "同级，但职责" + competence(other) + "较宽，由职责更专的办理。"
                : "同级，职责同样专，可由两单位协商或者会同办理。";
    }

    private String competence(Found one) {
        String sought = one.ruled() ? rule.get().competence() : matter;
        return "“" + names.contentClass(sought.substring(0, one.competence().depth())) + "”";
    }

    private String ruleWords(RoutingRule of) {
        return "“" + names.contentClass(of.contentClass()) + "·" + level(of.placeLevel()) + "事项”";
    }

    private static String level(DivisionLevel level) {
        return level.label();
    }
}
