package cn.xinfang.interconnection;

import cn.xinfang.interconnection.rules.BrokenPackageException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Why a run failed, for the people on the page: what they can do something about in full, the rest is in the server's log. */
public final class RunFailure {

    private RunFailure() {
    }

    /** One sentence in Chinese. */
    public static String words(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).toList();
        return causes.stream().filter(cause -> cause instanceof LineException || cause instanceof BrokenPackageException)
                .map(Throwable::getMessage).findFirst()
                .orElse(causes.stream().anyMatch(IOException.class::isInstance) ? "传输或读写文件时中断，已完成的部分保留，请检查网络和磁盘"
                        : "本节点服务器或数据库出错，已完成的部分保留，原因在服务器日志中");
    }
}
