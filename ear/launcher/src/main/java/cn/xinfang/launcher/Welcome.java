package cn.xinfang.launcher;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** What somebody needs who has just started the demonstration. */
record Welcome(Cluster cluster, String password, Duration time) {

    /** The petition office, and the authority for labour, whose petition takes the walk below. */
    private static final String ACCOUNTS = """
            select distinct on (u.code, d.duty) a.username, a.person_name, u.short_name || a.title
            from xinfang.account a
            join xinfang.unit u on u.code = a.unit_code
            join xinfang.account_duty d on d.account_id = a.id
            where a.enabled and (u.kind = 'OFFICE' or u.code like '______0000001080001')
            order by u.code, d.duty, a.username
            """;

    private static final String WALK = """

            先试一下(一件来信从市里走到县里再回来):
              1. 市:liumin 在“登记”录入一封来信,全程可用键盘
              2. 市:zhoujianping 打开该件,确认诉求分类,转送“安河县人力资源和社会保障局”
              3. 县:zhaoyongjun 在“互联互通”点“立即交换”,收到该件
              4. 县:zhangjianhua 起草受理告知,liguoqiang 签发;再起草、签发处理意见,登记送达
              5. 县:zhaoyongjun 再次“立即交换”;市:zhoujianping 核查后办结
              乡镇:hujiaxia(双泉镇)在“便民服务”为群众代书、登记,再“代为上报”县信访局
            """;

    String text() throws IOException, SQLException {
        var text = new StringBuilder();
        text.append("%n信访信息系统演示已就绪(用时 %d 秒)。所有单位、人员、事项均为虚构。%n".formatted(time.toSeconds()));
        for (var node : cluster.nodes()) {
            describe(node, text);
        }
        text.append(cluster.counties().isEmpty() ? "" : WALK);
        text.append("%n业务账号的密码均为 %s。按 Ctrl-C 停止全部进程，数据保留。%n".formatted(password));
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
