package cn.xinfang.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Refuses to start on a database that could lose acknowledged entries or reckons in another time zone. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseCheck {

    private static final Map<String, List<String>> ACCEPTED = new LinkedHashMap<>();

    static {
        ACCEPTED.put("fsync", List.of("on"));
        ACCEPTED.put("synchronous_commit", List.of("on", "remote_apply"));
        ACCEPTED.put("TimeZone", List.of("Asia/Shanghai"));
    }

    @Resource(lookup = "java:jboss/datasources/XinfangDS")
    private DataSource database;

    @PostConstruct
    void check() {
        var complaints = complaints(settings());
        if (!complaints.isEmpty()) {
            throw new IllegalStateException("数据库设置不合要求，系统不启动：" + String.join(";", complaints));
        }
    }

    static List<String> complaints(Map<String, String> settings) {
        var complaints = new ArrayList<String>();
        ACCEPTED.forEach((name, accepted) -> {
            if (!accepted.contains(settings.get(name))) {
                complaints.add("%s 现为 %s,应为 %s".formatted(name, settings.get(name), accepted.get(0)));
            }
        });
        return complaints;
    }

    private Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select current_setting(?)")) {
            for (var name : ACCEPTED.keySet()) {
                query.setString(1, name);
                try (var row = query.executeQuery()) {
                    row.next();
                    settings.put(name, row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("无法连接数据库，请检查 XINFANG_DB_URL、XINFANG_DB_USER、XINFANG_DB_PASSWORD", e);
        }
        return settings;
    }
}
