package cn.xinfang.interconnection.rules;

import cn.xinfang.interconnection.rules.SetAside.Kind;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.EntryRange;
import cn.xinfang.journal.ForkException;
import cn.xinfang.journal.MissingEntriesException;
import cn.xinfang.journal.UnknownFactException;
import cn.xinfang.kernel.FailurePlace;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a stream could not be taken in. The words of an unforeseen exception may quote the content, which an administrator may
 * not read, so only its class and place are kept.
 *
 * @param reason  in Chinese
 * @param place   classes of the exceptions and where the innermost was thrown, for the maker; null unless this node failed
 * @param missing entries that must come first
 * @param entry   the one that contradicts what is held here; null otherwise
 */
public record Obstacle(Kind kind, String reason, String place, List<EntryRange> missing, Entry entry) {

    /** An earlier package holds something of the same stream that could not be taken in. */
    public static final Obstacle BEHIND = new Obstacle(Kind.BEHIND, "等候同一件较早的变动先入库", null, List.of(), null);

    public static Obstacle of(RuntimeException failure) {
        if (failure instanceof MissingEntriesException early) {
            return new Obstacle(Kind.MISSING, "缺少" + words(early.missing()) + "，到齐后自动入库", null, early.missing(), null);
        }
        if (failure instanceof ForkException fork) {
            return new Obstacle(Kind.FORK, fork.getMessage(), null, List.of(), fork.entry());
        }
        if (failure instanceof UnknownFactException unknown) {
            return new Obstacle(Kind.UNKNOWN, "有本版本不认识的记录类型 " + unknown.type() + "，升级本节点后自动入库", null, List.of(), null);
        }
        if (failure instanceof BrokenPackageException broken) {
            return new Obstacle(Kind.FAILED, broken.getMessage(), null, List.of(), null);
        }
        return new Obstacle(Kind.FAILED, "本节点入库时出错", FailurePlace.of(failure), List.of(), null);
    }

    private static String words(List<EntryRange> missing) {
        return missing.stream().map(range -> range.from() == range.to()
                ? " %s 的第 %d 条记录".formatted(range.node(), range.from())
                : " %s 的第 %d 至 %d 条记录".formatted(range.node(), range.from(), range.to())).collect(Collectors.joining("、"));
    }
}
