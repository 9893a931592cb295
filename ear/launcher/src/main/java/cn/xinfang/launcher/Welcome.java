package cn.xinfang.launcher;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** What somebody needs who has just started the demonstration. */
record Welcome(Cluster cluster, String password, Duration time) {

    /** One account for each duty, the petition office's and then some unit's. */
    private static final String ACCOUNTS = """
            select a.username, a.person_name, u.name || a.title
            from (select distinct on (d.duty) d.duty, a.* from xinfang.account a
                  join xinfang.account_duty d on d.account_id = a.id
                  where a.enabled order by d.duty, a.unit_code desc, a.username) a
            join xinfang.unit u on u.code = a.unit_code
            order by array_position(array['WINDOW_CLERK', 'CASE_OFFICER', 'OFFICE_HEAD', 'UNIT_OFFICER', 'UNIT_HEAD',
                                          'SYSTEM_ADMIN', 'AUDIT_ADMIN'], a.duty)
            """;

    String text() throws IOException, SQLException {
        var text = new StringBuilder();
        text.append("%n信访信息系统演示已就绪(用时 %d 秒)。所有单位、人员、事项均为虚构。%n".formatted(time.toSeconds()));
        for (var node : cluster.nodes()) {
            describe(node, text);
        }
        text.append("%n业务账号的密码均为 %s。按 Ctrl-C 停止全部进程,数据保留。%n".formatted(password));
        return text.toString();
    }

    private static void describe(Node node, StringBuilder text) throws IOException, SQLException {
        text.append("%n%s %s%n  页面       %s%n".formatted(node.spec().code(), node.spec().name(), node.httpUrl()));
        text.append("  管理控制台 %s  用户 admin  密码 %s%n".formatted(node.consoleUrl(), node.consolePassword()));
        text.append("  数据库     %s%n".formatted(node.jdbcUrl()));
        try (var database = DriverManager.getConnection(node.jdbcUrl(), "xinfang_owner", "");
                var rows = database.createStatement().executeQuery(ACCOUNTS)) {
            while (rows.next()) {
                text.append("  %-14s %s,%s%n".formatted(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
    }
}
