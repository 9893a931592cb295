package cn.xinfang.petition.handling;

import cn.xinfang.law.RuleSet;
import cn.xinfang.law.Statutes;
import cn.xinfang.law.Statutes.Citation;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionState;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a draft before it is signed, as a careful colleague would. Pure; it proposes, a person decides. */
public final class Proofreading {

    private static final Pattern PLACEHOLDER = Pattern.compile("[×xX]{2,}|某某|_{2,}|＿+|〔(?!\\d{4}〕)[^〕]*〕|（\\s*）|《\\s*》|\\{\\{|待填|（此处[^）]*）");
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d,，]*(?:\\.\\d+)?)\\s*(万?)元");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern WRONG_REMEDY = Pattern.compile("不服本?(?:处理|答复|复查)?意见[^。]*(?:行政诉讼|行政复议|起诉)");
    private static final List<String> PAIRS = List.of("《》", "（）", "“”", "〔〕", "‘’");

    private final PetitionState state;
    private final LocalDate today;
    private final Set<Finding> findings = new LinkedHashSet<>();

    private Proofreading(PetitionState state, LocalDate today) {
        this.state = state;
        this.today = today;
    }

    /** What a draft should be looked at for again, in its order; empty where nothing was found. */
    public static List<Finding> of(DraftText draft, PetitionState state, LocalDate today) {
        Proofreading reading = new Proofreading(state, today);
        draft.passages().forEach(reading::read);
        if (draft instanceof OpinionText opinion) {
            reading.opinion(opinion);
        }
        return List.copyOf(reading.findings);
    }

    /** What is still to be filled in of a text; empty where nothing is. */
    public static Optional<String> placeholder(String text) {
        return first(PLACEHOLDER, text);
    }

    private void read(Passage passage) {
        String text = passage.text();
        if (text.strip().length() < passage.least()) {
            find(passage, "只有 " + text.strip().length() + " 个字，说不清楚", "写明事实、理由，让信访人看得懂。");
        }
        first(PLACEHOLDER, text).ifPresent(it -> find(passage, "留有未填的“" + it + "”", "填写实际内容。"));
        PAIRS.stream().filter(pair -> count(text, pair.charAt(0)) != count(text, pair.charAt(1)))
                .forEach(pair -> find(passage, "“" + pair + "”没有成对", "补上缺少的一半。"));
        first(IDENTITY_NUMBER, text).ifPresent(it -> find(passage, "写有身份证号", "删去，文书不需要。"));
        first(MOBILE, text).ifPresent(it -> find(passage, "写有手机号码", "删去；联系电话用单位的办公电话。"));
        first(WRONG_REMEDY, text).ifPresent(it -> find(passage, "救济途径不对：“" + it + "”", "对信访处理意见不服的途径是复查、复核。"));
        dates(passage);
        Statutes.citations(text).forEach(citation -> law(passage, citation));
    }

    private void dates(Passage passage) {
        Matcher date = DATE.matcher(passage.text());
        while (date.find()) {
            try {
                LocalDate day = LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
                if (day.isBefore(LocalDate.of(1949, 10, 1)) || day.isAfter(today.plusYears(10))) {
                    find(passage, "日期“" + date.group() + "”不合情理", "核对年份。");
                }
            } catch (DateTimeException e) {
                find(passage, "没有“" + date.group() + "”这一天", "核对日期。");
            }
        }
    }

    private void law(Passage passage, Citation citation) {
        RuleSet rules = state.ruleSet();
        boolean otherRules = !citation.statute().title().equals(rules.lawTitle())
                && List.of(RuleSet.values()).stream().anyMatch(it -> it.lawTitle().equals(citation.statute().title()));
        if (otherRules) {
            find(passage, "该件适用《" + rules.lawTitle() + "》，写的是" + citation.words(), "改为《" + rules.lawTitle() + "》的相应条款。");
        } else if (!citation.statute().inForce(today) && !citation.statute().title().equals(rules.lawTitle())) {
            find(passage, citation.words() + "自" + citation.statute().until().plusDays(1) + "起不再施行", "改引" + citation.statute().instead() + "；依当时的法律判断的，说明理由。");
        }
        if (citation.article() > citation.statute().articles()) {
            find(passage, citation.words() + "不存在，该法共 " + citation.statute().articles() + " 条", "核对条文。");
        }
    }

    private void opinion(OpinionText opinion) {
        Set<String> seen = new HashSet<>();
        opinion.results().stream().filter(result -> result.answer() != null && !seen.add(result.answer().strip()))
                .forEach(result -> findings.add(new Finding("诉求 " + result.number() + " 的答复", "与另一项诉求的答复完全相同", "逐项答复。")));
        if (opinion.reviewBody() != null && opinion.reviewBody().strip().equals(state.assignment().holder().name())) {
            findings.add(new Finding("复查机关", "写的是本单位", "写原办理单位的上一级机关、单位。"));
        }
        amounts(opinion);
    }

    /** A claim names sums and the answer names others: one of the two may be a slip. */
    private void amounts(OpinionText opinion) {
        for (ClaimResult result : opinion.results()) {
            Set<String> claimed = state.registration().claims().stream().filter(claim -> claim.number() == result.number())
                    .map(Claim::text).flatMap(text -> sums(text).stream()).collect(Collectors.toCollection(TreeSet::new));
            Set<String> answered = sums(result.answer());
            if (!claimed.isEmpty() && !answered.isEmpty() && answered.stream().noneMatch(claimed::contains)) {
                findings.add(new Finding("诉求 " + result.number() + " 的答复", "金额 " + String.join("、", answered) + " 元与诉求的 "
                        + String.join("、", claimed) + " 元都不相同", "核对金额；确有不同的，说明理由。"));
            }
        }
    }

    private static Set<String> sums(String text) {
        Set<String> sums = new TreeSet<>();
        Matcher amount = AMOUNT.matcher(text == null ? "" : text);
        while (amount.find()) {
            double value = Double.parseDouble(amount.group(1).replaceAll("[,，]", "")) * (amount.group(2).isEmpty() ? 1 : 10_000);
            sums.add(value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value));
        }
        return sums;
    }

    private void find(Passage passage, String what, String todo) {
        findings.add(new Finding(passage.where(), what, todo));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static long count(String text, char one) {
        return text.chars().filter(c -> c == one).count();
    }
}
