package cn.xinfang.outside.rules;

import java.util.Arrays;
import java.util.Optional;

/** Columns of a sheet of orders, by the names that stand in its first row. */
public enum OrderColumn {
    NUMBER("编号"), SUBMITTED("提出日期"), PURPOSE("目的"), SUMMARY("摘要"), TEXT("内容"), DIVISION("属地代码"), PLACE("地点"), CATEGORY("分类"),
    DUE("期限"), PEOPLE("人数"), CONFIDENTIAL("保密"), ADDRESSEE("致"), NAME("姓名"), PHONE("电话"), ADDRESS("住址"), EMAIL("邮箱"), ID_NUMBER("证件号码");

    private final String heading;

    OrderColumn(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    static Optional<OrderColumn> of(String heading) {
        return Arrays.stream(values()).filter(it -> it.heading.equals(heading)).findFirst();
    }
}
