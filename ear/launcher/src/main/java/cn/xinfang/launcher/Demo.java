package cn.xinfang.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Runs the demonstration until it is interrupted. */
public final class Demo {

    private static final String PASSWORD = "demo-2026";

    private Demo() {
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        var began = System.nanoTime();
        var data = Path.of(System.getProperty("xinfang.data", "data"));
        var counties = Integer.getInteger("xinfang.counties", 2);
        System.out.printf("正在启动 %d 个节点，数据在 %s …%n", counties + 1, data.toAbsolutePath().normalize());
        var cluster = new Cluster(Path.of(System.getProperty("xinfang.server")), data, counties,
                Map.of("XINFANG_KIOSK", "on", "XINFANG_DEMO", "true", "XINFANG_DEMO_PASSWORD", PASSWORD,
                        "XINFANG_DEMO_PETITIONS", System.getProperty("xinfang.petitions", "100")));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.out.println("正在停止所有节点 …");
            cluster.close();
            System.out.println("已停止，数据已保留。");
        }));
        try {
            cluster.start();
        } catch (IllegalStateException e) {
            System.err.println("启动失败:" + e.getMessage());
            System.exit(1);
        }
        System.out.print(new Welcome(cluster, PASSWORD, Duration.ofNanos(System.nanoTime() - began)).text());
        new PetitionProgress(cluster).report();
        new CountDownLatch(1).await();
    }
}
