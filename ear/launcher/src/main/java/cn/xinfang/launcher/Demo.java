package cn.xinfang.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Runs the demonstration until it is interrupted. */
public final class Demo {

    private static final String PASSWORD = "demo-2026";

    private Demo() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var data = Path.of(System.getProperty("xinfang.data", "data"));
        var counties = Integer.getInteger("xinfang.counties", 2);
        System.out.printf("正在启动 %d 个节点,数据在 %s …%n", counties + 1, data.toAbsolutePath().normalize());
        var cluster = new Cluster(Path.of(System.getProperty("xinfang.server")), data, counties,
                Map.of("XINFANG_DEMO", "true", "XINFANG_DEMO_PASSWORD", PASSWORD));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.out.println("正在停止所有节点 …");
            cluster.close();
            System.out.println("已停止,数据已保留。");
        }));
        try {
            cluster.start();
        } catch (IllegalStateException e) {
            System.err.println("启动失败:" + e.getMessage());
            System.exit(1);
        }
        print(cluster, Duration.ofNanos(System.nanoTime() - began));
        new CountDownLatch(1).await();
    }

    private static void print(Cluster cluster, Duration time) throws IOException {
        System.out.printf("%n信访信息系统演示已就绪(用时 %d 秒)。所有单位、人员、事项均为虚构。%n%n", time.toSeconds());
        for (var node : cluster.nodes()) {
            System.out.printf("  %s %s%n    页面      %s%n    管理控制台 %s  用户 admin  密码 %s%n    数据库    %s%n",
                    node.spec().code(), node.spec().name(), node.httpUrl(), node.consoleUrl(), node.consolePassword(), node.jdbcUrl());
        }
        System.out.printf("%n业务账号的密码均为 %s。%n按 Ctrl-C 停止全部进程。%n", PASSWORD);
    }
}
