package cn.xinfang.launcher;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Says how far the petitions of the demonstration are, which the nodes make while they already serve. */
record PetitionProgress(Cluster cluster) {

    private static final String COUNTS = """
            select count(*), count(*) filter (where steps_left = 0 or refusal is not null),
                   coalesce(sum(steps_left) filter (where refusal is null), 0) from xinfang.demo_petition
            """;

    private record Counts(int petitions, int finished, int stepsLeft) {

        Counts plus(Counts other) {
            return new Counts(petitions + other.petitions, finished + other.finished, stepsLeft + other.stepsLeft);
        }
    }

    /** Returns when all are made or nothing has moved for a minute. */
    void report() throws SQLException, InterruptedException {
        var before = counts();
        var quiet = 0;
        while ((before.petitions == 0 || before.finished < before.petitions) && quiet < 6) {
            System.out.printf("正在生成示例信访件：已完成 %d / %d 件%n", before.finished, before.petitions);
            TimeUnit.SECONDS.sleep(10);
            var now = counts();
            quiet = now.equals(before) ? quiet + 1 : 0;
            before = now;
        }
        System.out.printf("示例信访件 %d 件，已完成 %d 件。%n", before.petitions, before.finished);
    }

    private Counts counts() throws SQLException {
        var sum = new Counts(0, 0, 0);
        for (var node : cluster.nodes()) {
            try (var database = DriverManager.getConnection(node.jdbcUrl(), "xinfang_owner", "");
                    var row = database.createStatement().executeQuery(COUNTS)) {
                row.next();
                sum = sum.plus(new Counts(row.getInt(1), row.getInt(2), row.getInt(3)));
            }
        }
        return sum;
    }
}
