package cn.xinfang.intake.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a sheet of old records can mean. Whatever is none of these is not stored. */
public enum Column {
    NUMBER("原编号", "编号", "信访件编号", "信件编号", "受理编号", "登记编号", "登记号", "受理号", "信访编号", "工单编号", "来信编号", "件号"),
    PETITIONER("信访人", "信访人姓名", "信访人代码", "姓名", "来信人", "来信人姓名", "来访人", "写信人", "反映人", "诉求人", "投诉人"),
    SUBJECT("主题", "标题", "题目", "信件标题", "诉求标题", "事由", "信访事由", "内容摘要", "概况"),
    RECEIVED("信访日期", "日期", "来信日期", "来访日期", "收到日期", "收信日期", "登记日期", "登记时间", "来信时间", "信访时间", "写信时间", "提交时间"),
    TEXT("内容", "信访内容", "来信内容", "信件内容", "投诉内容", "反映内容", "诉求内容", "主要内容", "反映问题"),
    CLASS("内容分类", "分类", "类别", "问题类别", "问题分类", "信件类别", "信访类别", "诉求类别"),
    UNIT("承办单位", "责任单位", "办理单位", "处理单位", "受理单位", "答复单位", "主办单位", "转办单位", "交办单位"),
    REPLY("答复内容", "答复", "答复意见", "回复", "回复内容", "回复意见", "办理结果", "处理结果", "处理意见"),
    REPLIED("答复日期", "答复时间", "回复日期", "回复时间", "办结日期", "办结时间"),
    CHANNEL("信访形式", "形式", "信访方式", "来信方式", "信访渠道", "渠道", "来源", "信件来源"),
    PURPOSE("信访目的", "目的", "诉求类型", "信件类型"),
    PLACE("问题属地", "属地", "区划", "县区", "所属县区", "问题发生地"),
    PEOPLE("信访人数", "人数", "来访人数", "联名人数", "人次"),
    ADDRESS("住址", "地址", "联系地址", "通讯地址", "信访人住址"),
    PHONE("电话", "联系电话", "手机", "手机号", "手机号码", "联系方式"),
    CONFIDENTIAL("要求保密", "是否保密", "保密");

    private final String label;
    private final List<String> headers;

    Column(String label, String... otherHeaders) {
        this.label = label;
        this.headers = List.of(otherHeaders);
    }

    public String label() {
        return label;
    }

    /** What a column with this header usually means. */
    static Optional<Column> guess(String header) {
        String name = CellText.compact(header);
        return name == null ? Optional.empty()
                : Arrays.stream(values()).filter(it -> it.label.equals(name) || it.headers.contains(name)).findFirst();
    }
}
