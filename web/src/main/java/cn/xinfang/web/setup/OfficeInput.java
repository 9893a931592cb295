package cn.xinfang.web.setup;

import java.io.Serializable;

import cn.xinfang.setup.FirstOffice;

/** The city and its petition office as typed. */
public class OfficeInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String provinceName;
    private String cityName;
    private String officeName;
    private String shortName;
    private String docSign;
    private String unitCode;

    FirstOffice read() {
        return new FirstOffice(provinceName, cityName, officeName, shortName, docSign, unitCode);
    }

    void fill(FirstOffice known) {
        officeName = known.officeName();
        shortName = known.shortName();
        docSign = known.docSign();
        unitCode = known.unitCode();
    }

    public String getProvinceName() {
        return provinceName;
    }

    public void setProvinceName(String provinceName) {
        this.provinceName = provinceName;
    }

    public String getCityName() {
        return cityName;
    }

    public void setCityName(String cityName) {
        this.cityName = cityName;
    }

    public String getOfficeName() {
        return officeName;
    }

    public void setOfficeName(String officeName) {
        this.officeName = officeName;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getDocSign() {
        return docSign;
    }

    public void setDocSign(String docSign) {
        this.docSign = docSign;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }
}
