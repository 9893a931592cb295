package cn.xinfang.it.fault;

import java.util.List;

/**
 * The people of a node who work, and where its petition office sends petitions.
 *
 * @param bureau     the competent unit of the node
 * @param reviewBody of the bureau's opinions
 * @param targets    units, the own bureau and the other node's, as often as they shall be chosen
 */
record Staff(String node, String clerk, String officer, String office, String bureau, String bureauOfficer, String bureauHead, String reviewBody,
             List<String> targets) {

    private static final String CITY_BUREAU = "6213000000001080001";
    private static final String COUNTY_BUREAU = "6213210000001080001";

    static final Staff CITY = new Staff("621300", "liumin", "zhoujianping", "6213000000000010001", CITY_BUREAU, "songliping", "guoweidong", "陇宁市人民政府",
            List.of(CITY_BUREAU, COUNTY_BUREAU, COUNTY_BUREAU, COUNTY_BUREAU));
    static final Staff COUNTY = new Staff("621321", "yangmei", "zhaoyongjun", "6213210000000010001", COUNTY_BUREAU, "zhangjianhua", "liguoqiang", "安河县人民政府",
            List.of(COUNTY_BUREAU, CITY_BUREAU));
}
