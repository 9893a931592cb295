package cn.xinfang.counsel.rules;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The policies that may be of use to a petitioner.
 *
 * @param matching those about the content class of the petition
 * @param relief   for a petitioner who speaks of hardship, the relief that is about other classes
 */
public record Advice(List<Policy> matching, List<Policy> relief) {

    private static final List<String> HARDSHIP = List.of("困难", "低保", "贫困", "救助", "特困", "五保", "重病", "大病", "残疾", "无力", "没钱", "借债", "失业",
            "无房", "没有收入", "没有生活来源", "揭不开锅");

    public static Advice of(Collection<Policy> policies, String contentClass, Collection<String> words) {
        boolean hardship = words.stream().anyMatch(text -> HARDSHIP.stream().anyMatch(text::contains));
        List<Policy> matching = policies.stream().filter(policy -> policy.isAbout(contentClass)).toList();
        Stream<Policy> others = policies.stream().filter(policy -> hardship && policy.kind().relief() && !policy.isAbout(contentClass));
        return new Advice(matching, others.toList());
    }

    public boolean isEmpty() {
        return matching.isEmpty() && relief.isEmpty();
    }
}
