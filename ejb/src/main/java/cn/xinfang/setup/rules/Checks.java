package cn.xinfang.setup.rules;

import static cn.xinfang.setup.rules.CheckLine.State.ATTENTION;
import static cn.xinfang.setup.rules.CheckLine.State.GOOD;
import static cn.xinfang.setup.rules.CheckLine.State.MISSING;

import cn.xinfang.directory.Duty;
import cn.xinfang.kernel.Today;
import cn.xinfang.setup.rules.CheckLine.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Judges findings: every subject gets a line, the good ones too. */
public final class Checks {

    private static final Duration KEYS_NOTICE = Duration.ofDays(90);
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(60);
    private static final Duration EXCHANGE_SILENCE = Duration.ofHours(48);
    private static final long GIGABYTE = 1L << 30;
    private static final long SCARCE = 20;
    /** From November on the State Council's notice for the next year may be expected. */
    private static final int NOTICE_MONTH = 11;
    private static final List<Duty> NEEDED = List.of(Duty.WINDOW_CLERK, Duty.CASE_OFFICER, Duty.OFFICE_HEAD, Duty.SYSTEM_ADMIN, Duty.AUDIT_ADMIN);

    private final Findings found;
    private final List<CheckLine> lines = new ArrayList<>();

    private Checks(Findings found) {
        this.found = found;
    }

    public static List<CheckLine> of(Findings found) {
        Checks checks = new Checks(found);
        checks.database();
        checks.node();
        checks.keys();
        checks.units();
        checks.duties();
        checks.holidays();
        checks.attachments();
        checks.clocks();
        checks.fonts();
        checks.exchange();
        checks.kiosk();
        checks.demonstration();
        return List.copyOf(checks.lines);
    }

    private void database() {
        add("数据库设置", GOOD, found.database().entrySet().stream().map(it -> it.getKey() + " = " + it.getValue()).collect(Collectors.joining("，")), "");
    }

    private void node() {
        String own = found.expected().node() + found.expected().parent().map(parent -> "，上级 " + parent).orElse("，市级");
        if (found.registered().isEmpty()) {
            add("节点", MISSING, "节点表中没有本节点 " + own, found.city() ? "在“基础数据 / 节点”中登记本节点。" : "请市信访局在节点表中登记本节点，再交换一次。");
        } else if (!found.registered().get().equals(found.expected())) {
            add("节点", MISSING, "环境变量为 " + own + "，与节点表不一致", "核对 XINFANG_NODE、XINFANG_PARENT 和节点表，改正后重新启动。");
        } else {
            add("节点", GOOD, own, "");
        }
    }

    private void keys() {
        Duration left = Duration.between(found.now(), found.keysValidUntil());
        String until = "密钥证书有效到 " + found.keysValidUntil().atZone(Today.ZONE).toLocalDate();
        State state = left.isNegative() ? MISSING : left.compareTo(KEYS_NOTICE) < 0 ? ATTENTION : GOOD;
        add("密钥", state, until, state == GOOD ? "" : "另备密钥，与对端核对新指纹后更换。");
    }

    private void units() {
        if (found.offices() == 0) {
            add("单位", MISSING, "本节点没有信访部门，不能登记", found.city() ? "在“基础数据 / 单位”中登记或导入。" : "单位由市里下发：请市信访局登记后交换一次。");
        } else if (found.units() == 0) {
            add("单位", ATTENTION, "本节点除信访部门外没有其他单位，无处转送", found.city() ? "在“基础数据 / 单位”中登记或导入。" : "请市信访局登记后交换一次。");
        } else {
            add("单位", GOOD, "信访部门 %d 个，其他单位 %d 个".formatted(found.offices(), found.units()), "");
        }
        if (!found.deserted().isEmpty()) {
            add("承办人员", ATTENTION, "%d 个单位缺承办人或负责人：%s".formatted(found.deserted().size(), first(found.deserted())), "在“账号”中逐个建立，或导入账号文件。");
        }
    }

    private void duties() {
        List<Duty> lacking = NEEDED.stream().filter(duty -> found.holders().getOrDefault(duty, 0) == 0).toList();
        if (!lacking.isEmpty()) {
            add("账号", MISSING, "没有可以登录的：" + lacking.stream().map(Duty::label).collect(Collectors.joining("、")), "在“账号”中建立；系统管理员、安全审计员和业务职责须由不同的人担任。");
        } else if (found.holders().get(Duty.SYSTEM_ADMIN) == 1) {
            add("账号", ATTENTION, "只有一名系统管理员：本人忘记密码时无人能重置", "再设一名系统管理员。");
        } else {
            add("账号", GOOD, "各项职责都有人", "");
        }
    }

    private void holidays() {
        int year = found.today().getYear();
        if (!found.years().contains(year)) {
            add("节假日", MISSING, "没有 " + year + " 年的放假安排，期限按暂定日期显示", found.city() ? "在“基础数据 / 节假日”中导入。" : "由市里下发：请市信访局导入后交换一次。");
        } else if (found.today().getMonthValue() >= NOTICE_MONTH && !found.years().contains(year + 1)) {
            add("节假日", ATTENTION, "还没有 " + (year + 1) + " 年的放假安排", "国务院办公厅通知发布后" + (found.city() ? "导入。" : "由市里导入下发。"));
        } else {
            add("节假日", GOOD, "放假安排到 " + found.years().stream().max(Integer::compare).orElse(year) + " 年", "");
        }
    }

    private void attachments() {
        long free = found.freeBytes() / GIGABYTE;
        if (!found.writable()) {
            add("附件目录", MISSING, "附件目录不能写入，不能登记附件", "检查 XINFANG_DATA 所指目录的权限和磁盘。");
        } else {
            add("附件目录", free < 1 ? MISSING : free < SCARCE ? ATTENTION : GOOD, "可以写入，剩余空间 " + free + " GB", free < SCARCE ? "清理或扩充磁盘。" : "");
        }
    }

    private void clocks() {
        if (off(found.databaseAhead())) {
            add("时钟", MISSING, "服务器与数据库的时钟相差 " + found.databaseAhead().abs().toSeconds() + " 秒", "两台机器都与同一时间源同步。");
        } else if (found.cityAhead().filter(this::off).isPresent()) {
            add("时钟", MISSING, "与市级节点的时钟相差 " + found.cityAhead().get().abs().toSeconds() + " 秒", "与同一时间源同步。");
        } else if (!found.city() && found.cityAhead().isEmpty()) {
            add("时钟", ATTENTION, "与数据库一致；连不上市级节点，无法核对", "检查网络和 XINFANG_PARENT_URL。");
        } else {
            add("时钟", GOOD, found.city() ? "与数据库一致" : "与数据库、市级节点一致", "");
        }
    }

    private boolean off(Duration difference) {
        return difference.abs().compareTo(CLOCK_TOLERANCE) > 0;
    }

    private void fonts() {
        add("文书字体", found.fonts() ? GOOD : MISSING, found.fonts() ? "已随系统安装" : "找不到文书字体，不能生成文书", found.fonts() ? "" : "重新安装系统。");
    }

    private void exchange() {
        List<String> strangers = found.neighbours().entrySet().stream().filter(it -> !found.peers().containsKey(it.getKey()))
                .map(Map.Entry::getValue).sorted().toList();
        if (!strangers.isEmpty()) {
            add("互联互通", found.city() ? ATTENTION : MISSING, "证书尚未互认：" + first(strangers), "双方两人核对指纹后，用 bin/keys.sh trust 登记，再重新启动。");
        }
        List<String> silent = found.neighbours().entrySet().stream().filter(it -> found.peers().containsKey(it.getKey()))
                .filter(it -> quiet(found.peers().get(it.getKey()))).map(Map.Entry::getValue).sorted().toList();
        if (!silent.isEmpty()) {
            add("互联互通", ATTENTION, "两天内没有全部送达：" + first(silent), "在“互联互通”中查看原因。");
        }
        if (strangers.isEmpty() && silent.isEmpty()) {
            add("互联互通", GOOD, found.neighbours().isEmpty() ? "没有需要交换的节点" : "最近两天都全部送达", "");
        }
        if (!found.city()) {
            add("夜间互联", found.night().isPresent() ? GOOD : ATTENTION, found.night().map(at -> "每天 " + at + " 自动交换").orElse("不自动交换，只由人工发起"),
                    found.night().isPresent() ? "" : "设 XINFANG_NIGHT 为交换时间，如 00:30。");
        }
    }

    private void kiosk() {
        add("自助查询", GOOD, found.kiosk() ? "已开放：/kiosk/ 不用登录，凭编号和查询码查询、评价；只在办事大厅的专用机器上打开"
                : "没有开放；需要时设 XINFANG_KIOSK=on 后重新启动", "");
    }

    private boolean quiet(Instant succeeded) {
        return succeeded == null || succeeded.plus(EXCHANGE_SILENCE).isBefore(found.now());
    }

    private void demonstration() {
        if (!found.demo().isEmpty()) {
            add("演示设置", ATTENTION, "设有只供演示的环境变量：" + String.join("、", found.demo()), "正式使用时去掉后重新启动；演示数据不能留用，须另建数据库。");
        }
    }

    private void add(String subject, State state, String finding, String remedy) {
        lines.add(new CheckLine(subject, state, finding, remedy));
    }

    private static String first(List<String> names) {
        return names.stream().limit(5).collect(Collectors.joining("、")) + (names.size() > 5 ? " 等" : "");
    }
}
